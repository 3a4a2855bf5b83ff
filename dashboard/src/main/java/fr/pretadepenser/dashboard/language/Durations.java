package fr.pretadepenser.dashboard.language;

import fr.pretadepenser.contract.feature.Language;

/** Days and months counted from the application, in words: negative before, positive after. */
public record Durations(Language language) {
  private static final double DAYS_PER_MONTH = 365.25 / 12;
  private static final int MONTHS_PER_YEAR = 12;

  /** Up to here days say more than months, and months more than years. */
  private static final int LONGEST_IN_DAYS = 60;

  private static final int LONGEST_IN_MONTHS = 23;

  /** -857 as "2 ans 4 mois avant". */
  public String days(long days) {
    long length = Math.abs(days);
    String words =
        length <= LONGEST_IN_DAYS
            ? Messages.in(language).count("duration.days", length)
            : length(Math.round(length / DAYS_PER_MONTH));
    return side(days, words);
  }

  /** -3 as "3 mois avant". */
  public String months(long months) {
    return side(months, length(Math.abs(months)));
  }

  private String length(long months) {
    Messages messages = Messages.in(language);
    if (months <= LONGEST_IN_MONTHS) {
      return messages.count("duration.months", months);
    }
    String years = messages.count("duration.years", months / MONTHS_PER_YEAR);
    long rest = months % MONTHS_PER_YEAR;
    return rest == 0 ? years : years + " " + messages.count("duration.months", rest);
  }

  private String side(long sign, String words) {
    Messages messages = Messages.in(language);
    if (sign == 0) {
      return messages.text("duration.same");
    }
    return sign < 0
        ? messages.text("duration.before", words)
        : messages.text("duration.after", words);
  }
}
