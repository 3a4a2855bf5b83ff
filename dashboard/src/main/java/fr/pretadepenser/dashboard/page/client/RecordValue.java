package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.dashboard.language.Durations;
import fr.pretadepenser.dashboard.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One datum as held, in the reader's form.
 *
 * @param text the value; a dash where there is none
 * @param meaning of a number of days or months, in words; null for any other value
 * @param number whether it is a quantity
 */
public record RecordValue(String text, @Nullable String meaning, boolean number) {
  private static final RecordValue NONE = new RecordValue("–", null, false);

  /** The value of a column; the column's name says how it is to be read. */
  static RecordValue of(Frame frame, String column, @Nullable Object value) {
    if (value == null) {
      return NONE;
    }
    if (column.startsWith("FLAG_") || column.startsWith("NFLAG_")) {
      return new RecordValue(flag(frame, value), null, false);
    }
    if (!(value instanceof Number number)) {
      return new RecordValue(value.toString(), null, false);
    }
    if (column.startsWith("SK_ID_")) {
      return new RecordValue(String.valueOf(number.longValue()), null, true);
    }
    return new RecordValue(
        quantity(frame, column, number), meaning(frame.language(), column, number), true);
  }

  /** Whether there is none. */
  public boolean missing() {
    return equals(NONE);
  }

  private static String flag(Frame frame, Object value) {
    String text = value instanceof Number number ? String.valueOf(number.intValue()) : value + "";
    return switch (text) {
      case "1", "Y" -> frame.text("records.yes");
      case "0", "N" -> frame.text("records.no");
      default -> text;
    };
  }

  private static String quantity(Frame frame, String column, Number number) {
    double value = number.doubleValue();
    if (value == Math.rint(value)) {
      return frame.numbers().whole(number.longValue());
    }
    return frame.numbers().decimal(value, column.startsWith("AMT_") ? 2 : 4);
  }

  private static @Nullable String meaning(Language language, String column, Number number) {
    if (column.startsWith("DAYS_")) {
      return new Durations(language).days(number.longValue());
    }
    return column.equals("MONTHS_BALANCE")
        ? new Durations(language).months(number.longValue())
        : null;
  }
}
