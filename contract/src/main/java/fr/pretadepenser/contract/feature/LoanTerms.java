package fr.pretadepenser.contract.feature;

import java.util.List;

/**
 * What may be agreed otherwise about a loan, and what follows from what: the duration is credit /
 * annuity, interest ignored, as the model sees it; another amount keeps the duration; another
 * duration sets the annuity. Income is declared and verified, not agreed, so it is no term.
 *
 * @param credit amount of the loan
 * @param annuity paid each month
 * @param goodsPrice of what is financed; NaN if not known
 */
public record LoanTerms(double credit, double annuity, double goodsPrice) {
  public static final String CREDIT = "amt_credit";
  public static final String ANNUITY = "amt_annuity";
  public static final String GOODS_PRICE = "amt_goods_price";

  /** The inputs that are terms of the loan. */
  public static final List<String> NAMES = List.of(CREDIT, ANNUITY, GOODS_PRICE);

  /** In months. */
  public double duration() {
    return credit / annuity;
  }

  /** Paid by the client at once: never less than 0; NaN if the goods' price is not known. */
  public double downPayment() {
    return Math.max(0, goodsPrice - credit);
  }

  /** Another amount over the same duration, for the same goods. */
  public LoanTerms withCredit(double amount) {
    return new LoanTerms(amount, annuity * amount / credit, goodsPrice);
  }

  /** The same amount over another duration, in months. */
  public LoanTerms withDuration(double months) {
    return new LoanTerms(credit, credit / months, goodsPrice);
  }

  /** Other goods, of which the same part is financed over the same duration. */
  public LoanTerms withGoodsPrice(double price) {
    LoanTerms financed = withCredit(credit * price / goodsPrice);
    return new LoanTerms(financed.credit, financed.annuity, price);
  }

  /** Whether other terms change a feature: it is one of them, or computed from one. */
  public static boolean mayChange(Feature feature) {
    return feature.formula() == null
        ? NAMES.contains(feature.name())
        : feature.formula().inputs().stream().anyMatch(NAMES::contains);
  }
}
