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

  private final NumberFormat plain;
  private final NumberFormat percent;
  private final NumberFormat money;

  private Numbers(Language language) {
    plain = NumberFormat.getNumberInstance(language.locale());
    percent = NumberFormat.getPercentInstance(language.locale());
    money = NumberFormat.getCurrencyInstance(language.locale());
    money.setCurrency(Currency.getInstance("EUR"));
  }

  static Numbers in(Language language) {
    return language == Language.FR ? FRENCH : ENGLISH;
  }

  /** At most so many decimals. */
  String plain(double value, int decimals) {
    return format(plain, BigDecimal.valueOf(value), decimals, 0);
  }

  /** A part of one, as a percentage with exactly so many decimals. */
  String percent(double value, int decimals) {
    return format(percent, BigDecimal.valueOf(value), decimals, 2);
  }

  /** An amount in whole units, the lender's currency being the euro. */
  String money(double value) {
    return format(money, BigDecimal.valueOf(value), 0, 0);
  }

  /** Half up, as people round; zero has no sign. */
  private static String format(NumberFormat shared, BigDecimal value, int decimals, int shift) {
    NumberFormat format = (NumberFormat) shared.clone(); // formats are not safe between threads
    format.setMinimumFractionDigits(shift == 0 ? 0 : decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value.setScale(decimals + shift, RoundingMode.HALF_UP));
  }
}
