package fr.pretadepenser.contract.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReignTest {
  private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

  @Test
  void eachEndsAsTheNextBegins() {
    List<ModelEvent> events = events("trained a", "promoting a", "promoted a", "promoted b");
    assertThat(Reign.of(events)).extracting(Reign::version).containsExactly("a", "b");
    assertThat(at(events, 1)).isEmpty();
    assertThat(at(events, 2)).isEqualTo("a");
    assertThat(Reign.at(events, START.plusSeconds(3).minusNanos(1)).orElseThrow().version())
        .isEqualTo("a");
    assertThat(at(events, 3)).isEqualTo("b");
    assertThat(at(events, 1_000_000)).isEqualTo("b");
  }

  @Test
  void intentionsProposalsAndRefusalsServeNobody() {
    assertThat(
            Reign.of(events("trained a", "proposed a", "promoting a", "abandoned a", "refused b")))
        .isEmpty();
  }

  @Test
  void rollingBackTwiceGoesBackTwoChampions() {
    List<ModelEvent> three = events("promoted a", "promoted b", "promoted c");
    assertThat(Reign.before(three)).hasValue("b");
    List<ModelEvent> once = events("promoted a", "promoted b", "promoted c", "rolled back b");
    assertThat(Reign.before(once)).hasValue("a");
    assertThat(
            Reign.before(
                events("promoted a", "promoted b", "promoted c", "rolled back b", "rolled back a")))
        .isEmpty();
  }

  @Test
  void afterARollBackTheNextChampionFollowsTheOneRolledBackTo() {
    assertThat(Reign.before(events("promoted a", "promoted b", "rolled back a", "promoted c")))
        .hasValue("a");
  }

  @Test
  void aPointerThatWasFoundCounts() {
    assertThat(Reign.before(events("found a", "promoted b"))).hasValue("a");
  }

  private static String at(List<ModelEvent> events, long second) {
    return Reign.at(events, START.plusSeconds(second)).map(Reign::version).orElse("");
  }

  /** One a second, each the kind and the version. */
  private static List<ModelEvent> events(String... texts) {
    List<ModelEvent> events = new ArrayList<>();
    for (String text : texts) {
      int cut = text.lastIndexOf(' ');
      Instant at = START.plusSeconds(events.size());
      events.add(
          new ModelEvent(text.substring(0, cut), text.substring(cut + 1), at, "test", "why", null));
    }
    return events;
  }
}
