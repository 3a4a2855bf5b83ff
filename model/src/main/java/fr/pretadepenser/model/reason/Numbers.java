package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;

/** Numbers as people of one language write them. */
final class Numbers {
  private static final Numbers FRENCH = new Numbers(Language.FR);
  private static final Numbers ENGLISH = new Numbers(Language.EN);

  // Formats are not safe between threads, and take long to make.
  private final ThreadLocal<NumberFormat> plain;
  private final ThreadLocal<NumberFormat> percent;
  private final ThreadLocal<NumberFormat> money;

  private Numbers(Language language) {
    plain = ThreadLocal.withInitial(() -> NumberFormat.getNumberInstance(language.locale()));
    percent = ThreadLocal.withInitial(() -> NumberFormat.getPercentInstance(language.locale()));
    money = ThreadLocal.withInitial(() -> money(language));
  }

  private static NumberFormat money(Language language) {
    NumberFormat money = NumberFormat.getCurrencyInstance(language.locale());
    money.setCurrency(Currency.getInstance("EUR"));
    return money;
  }

  static Numbers in(Language language) {
    return language == Language.FR ? FRENCH : ENGLISH;
  }

  /** At most so many decimals. */
  String plain(double value, int decimals) {
    return format(plain.get(), BigDecimal.valueOf(value), decimals, 0);
  }

  /** A part of one, as a percentage with exactly so many decimals. */
  String percent(double value, int decimals) {
    return format(percent.get(), BigDecimal.valueOf(value), decimals, 2);
  }

  /** An amount in whole units, the lender's currency being the euro. */
  String money(double value) {
    return format(money.get(), BigDecimal.valueOf(value), 0, 0);
  }

  /** Half up, as people round; zero has no sign. */
  private static String format(NumberFormat format, BigDecimal value, int decimals, int shift) {
    format.setMinimumFractionDigits(shift == 0 ? 0 : decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value.setScale(decimals + shift, RoundingMode.HALF_UP));
  }
}
