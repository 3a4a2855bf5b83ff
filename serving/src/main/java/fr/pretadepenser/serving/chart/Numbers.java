package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import java.text.NumberFormat;

/** Numbers as a picture writes them. */
final class Numbers {
  private Numbers() {}

  /** A probability in percent, with one decimal. */
  static String percent(double probability, Language language) {
    return percent(probability, 1, 1, language);
  }

  /** A probability in percent, without a decimal that says nothing. */
  static String roundPercent(double probability, Language language) {
    return percent(probability, 0, 2, language);
  }

  private static String percent(double probability, int least, int most, Language language) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(probability);
  }

  /** Log-odds with their sign, always: a plus or a true minus. */
  static String signed(double logOdds, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return (logOdds < 0 ? "\u2212" : "+") + format.format(Math.abs(logOdds));
  }

  /** A count. */
  static String whole(long count, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(count);
  }

  /** A number with so many decimals. */
  static String plain(double number, int decimals, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
