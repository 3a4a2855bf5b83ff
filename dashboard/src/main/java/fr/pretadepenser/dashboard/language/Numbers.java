package fr.pretadepenser.dashboard.language;

import fr.pretadepenser.contract.feature.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.OptionalDouble;

/** Numbers as readers of a language write them, with a true minus sign. */
public record Numbers(Language language) {

  /** 12345 as "12 345" or "12,345". */
  public String whole(long number) {
    return minus(NumberFormat.getIntegerInstance(language.locale()).format(number));
  }

  /** At most {@code digits} decimals, rounded half up, no trailing zeros. */
  public String decimal(double number, int digits) {
    return minus(format(0, digits).format(number));
  }

  /** Exactly {@code digits} decimals, with a sign unless it rounds to zero. */
  public String signed(double number, int digits) {
    NumberFormat format = format(digits, digits);
    String text = format.format(Math.abs(number));
    if (text.equals(format.format(0))) {
      return text;
    }
    return (number > 0 ? "+" : "\u2212") + text;
  }

  /** A probability with one decimal: "12,3 %" or "12.3%". */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return minus(format.format(share));
  }

  /**
   * Reads a number as its reader writes it, "1 234,50" in French and "1,234.50" in English; empty
   * for anything else, such as a point in French, so that nothing is ever read as another number.
   */
  public OptionalDouble parse(String text) {
    String compact = text.strip().replaceAll("(?<=[0-9])\\h(?=[0-9]{3}(?![0-9]))", "");
    String plain =
        language == Language.FR
            ? compact.replace('.', '?').replace(',', '.')
            : compact.replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "");
    return plain.matches("[0-9]{1,12}([.][0-9]{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }

  private NumberFormat format(int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  private static String minus(String text) {
    return text.replace('-', '\u2212');
  }
}
