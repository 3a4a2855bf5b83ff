package fr.pretadepenser.contract.bundle;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version that was champion from one instant to another, as events alone tell.
 *
 * @param version of the bundle
 * @param from inclusive
 * @param until exclusive; null while it lasts
 * @param began the event by which it became champion
 */
public record Reign(String version, Instant from, @Nullable Instant until, ModelEvent began) {

  /** All of them, oldest first: each ends as the next begins. */
  public static List<Reign> of(List<ModelEvent> events) {
    List<ModelEvent> beginnings =
        events.stream().filter(event -> EventKind.serves(event.kind())).toList();
    List<Reign> reigns = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      ModelEvent began = beginnings.get(i);
      Instant until = i + 1 < beginnings.size() ? beginnings.get(i + 1).at() : null;
      reigns.add(new Reign(began.version(), began.at(), until, began));
    }
    return reigns;
  }

  /** Which version was champion at an instant; nothing before the first. */
  public static Optional<Reign> at(List<ModelEvent> events, Instant instant) {
    return of(events).stream().filter(reign -> reign.holds(instant)).findFirst();
  }

  /** To which version one would roll back, if there was one before the champion. */
  public static Optional<String> before(List<ModelEvent> events) {
    return line(events).stream().skip(1).findFirst();
  }

  /**
   * The champion, and those to which one would roll back one after another: the champion before,
   * and after a roll back the one before that, never the one that was rolled back from.
   */
  public static List<String> line(List<ModelEvent> events) {
    Deque<String> line = new ArrayDeque<>();
    for (Reign reign : of(events)) {
      if (EventKind.ROLLED_BACK.is(reign.began().kind()) && line.contains(reign.version())) {
        while (!reign.version().equals(line.peek())) {
          line.pop();
        }
      } else if (!reign.version().equals(line.peek())) {
        line.push(reign.version());
      }
    }
    return List.copyOf(line);
  }

  private boolean holds(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }
}
