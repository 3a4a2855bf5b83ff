package fr.pretadepenser.dashboard.page.decision;

import fr.pretadepenser.dashboard.page.Frame;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Instants and ages in the reader's form. */
public record Moments(Frame frame, ZoneId zone) {
  private static final int LONGEST_IN_HOURS = 48;

  public String of(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(frame.language().locale())
        .format(instant.atZone(zone));
  }

  /** In minutes, hours or days, whichever says most. */
  public String age(long seconds) {
    Duration age = Duration.ofSeconds(seconds);
    if (age.toHours() >= LONGEST_IN_HOURS) {
      return frame.count("age.days", age.toDays());
    }
    return age.toHours() > 0
        ? frame.count("age.hours", age.toHours())
        : frame.count("age.minutes", age.toMinutes());
  }
}
