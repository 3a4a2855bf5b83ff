package fr.pretadepenser.dashboard.page.simulation;

import java.util.Locale;

/** What can be tried out, with the input of the model that it is and the column it comes from. */
enum Term {
  PRICE("amt_goods_price"),
  AMOUNT("amt_credit"),
  INSTALMENT("amt_annuity"),
  INCOME("amt_income_total");

  private final String input;

  Term(String input) {
    this.input = input;
  }

  String input() {
    return input;
  }

  String column() {
    return input.toUpperCase(Locale.ROOT);
  }

  /** Its name in an address and in the texts. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
