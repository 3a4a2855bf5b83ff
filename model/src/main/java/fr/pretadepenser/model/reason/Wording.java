package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import org.jspecify.annotations.Nullable;

/** Values as people read them, in both languages. */
public final class Wording {
  private static final Text MISSING = new Text("non renseigné", "not provided");
  private static final Text YES = new Text("oui", "yes");
  private static final Text NO = new Text("non", "no");
  private static final double DAYS_IN_MONTH = 365.25 / 12;

  private Wording() {}

  /** A value of a feature; missing in words if the number is NaN and the category null. */
  public static Text value(Feature feature, double number, @Nullable String category) {
    if (feature.isCategory()) {
      return category == null || category.isBlank() ? MISSING : Categories.of(category);
    }
    return value(feature.unit(), number);
  }

  /** A number of a unit; missing in words if it is not finite. */
  public static Text value(Unit unit, double number) {
    if (!Double.isFinite(number)) {
      return MISSING;
    }
    return new Text(number(unit, number, Language.FR), number(unit, number, Language.EN));
  }

  private static String number(Unit unit, double number, Language language) {
    Numbers numbers = Numbers.in(language);
    return switch (unit) {
      case MONEY -> numbers.money(number);
      case SHARE, RATE -> numbers.percent(number, 1);
      case RATIO -> numbers.plain(number, decimals(number));
      case SCORE -> numbers.plain(number, 2);
      case COUNT -> numbers.plain(number, 1);
      case FLAG -> flag(number, language);
      case DAYS -> days(number, language);
      case MONTHS -> months(number, language);
      case YEARS -> duration(number, 1, "an", "year", language);
      case CATEGORY -> throw new IllegalArgumentException("a category is not a number");
    };
  }

  /** About three significant digits. */
  private static int decimals(double ratio) {
    double size = Math.abs(ratio);
    return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  }

  /** An average of flags, as in a reference value, is a share of yes. */
  private static String flag(double number, Language language) {
    if (number == 0 || number == 1) {
      return (number == 1 ? YES : NO).in(language);
    }
    return Numbers.in(language).percent(number, 1);
  }

  private static String days(double days, Language language) {
    if (Math.abs(days) < 61) {
      return duration(days, Math.abs(days) < 10 ? 1 : 0, "jour", "day", language);
    }
    if (Math.abs(days) < 2 * 365.25) {
      return months(days / DAYS_IN_MONTH, language);
    }
    return duration(days / 365.25, 1, "an", "year", language);
  }

  private static String months(double months, Language language) {
    if (Math.abs(months) > 60) {
      return duration(months / 12, 1, "an", "year", language);
    }
    return duration(months, Math.abs(months) < 10 ? 1 : 0, "mois", "month", language);
  }

  private static String duration(
      double value, int decimals, String fr, String en, Language language) {
    String figure = Numbers.in(language).plain(value, decimals);
    if (language == Language.EN) {
      return figure + " " + en + (figure.equals("1") ? "" : "s");
    }
    // French counts up to 1.99 as one
    boolean plural = Math.abs(value) >= 2 && !fr.endsWith("s");
    return figure + "\u00a0" + fr + (plural ? "s" : "");
  }
}
