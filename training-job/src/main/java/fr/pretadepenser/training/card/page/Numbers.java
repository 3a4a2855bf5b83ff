package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.training.evaluate.Estimate;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers as one language writes them. */
record Numbers(Language language) {
  private static final String NONE = "–";

  String count(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  String number(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number).replace('-', '\u2212');
  }

  /** With its sign, always. */
  String signed(double number, int digits) {
    return (number < 0 ? "\u2212" : "+") + number(Math.abs(number), digits);
  }

  String percent(double share, int digits) {
    NumberFormat format = percentFormat(digits);
    format.setMinimumFractionDigits(digits);
    return format.format(share);
  }

  NumberFormat percentFormat(int digits) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMaximumFractionDigits(digits);
    return format;
  }

  NumberFormat format(int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(digits);
    return format;
  }

  /** With so many digits, always. */
  NumberFormat fixed(int digits) {
    NumberFormat format = format(digits);
    format.setMinimumFractionDigits(digits);
    return format;
  }

  /** Of an axis of values of a unit. */
  NumberFormat format(Unit unit) {
    return switch (unit) {
      case SHARE, RATE -> percentFormat(1);
      case MONEY -> compact();
      default -> format(3);
    };
  }

  private NumberFormat compact() {
    NumberFormat format =
        NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(1);
    return format;
  }

  /** "0.72 [0.70, 0.74]". */
  String interval(@Nullable Estimate estimate, int digits) {
    return estimate == null
        ? NONE
        : "%s [%s%s %s]"
            .formatted(
                number(estimate.value(), digits),
                number(estimate.low(), digits),
                separator(),
                number(estimate.high(), digits));
  }

  /** Likewise, in percent: "72.1 % [70.4, 73.8]". */
  String percentInterval(@Nullable Estimate estimate, int digits) {
    return estimate == null
        ? NONE
        : "%s [%s%s %s]"
            .formatted(
                percent(estimate.value(), digits),
                number(100 * estimate.low(), digits),
                separator(),
                number(100 * estimate.high(), digits));
  }

  /** Where the comma is the decimal point, a semicolon parts two numbers. */
  private String separator() {
    return language == Language.FR ? " ;" : ",";
  }
}
