package fr.pretadepenser.model.recourse;

import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.score.Recourse.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * One term that may be changed in one direction, by steps of round values from the nearest to the
 * bound.
 *
 * @param term that is changed
 * @param start its value as applied for
 * @param first round value after it
 * @param step between two values, negative downwards
 * @param steps how many there are
 */
record Lever(Term term, double start, double first, double step, int steps) {

  /** All levers of a loan: less credit, cheaper goods, a longer or a shorter duration. */
  static List<Lever> of(LoanTerms loan, RecourseBounds bounds) {
    List<Lever> levers = new ArrayList<>();
    levers.add(
        down(
            Term.AMOUNT, loan.credit(), bounds.leastCredit() * loan.credit(), bounds.amountStep()));
    if (loan.goodsPrice() > 0) {
      double least = bounds.leastGoodsPrice() * loan.goodsPrice();
      levers.add(down(Term.GOODS_PRICE, loan.goodsPrice(), least, bounds.amountStep()));
    }
    double longer = Math.floor(loan.duration()) + 1;
    levers.add(
        new Lever(
            Term.DURATION,
            loan.duration(),
            longer,
            1,
            (int) Math.max(0, bounds.longestDuration() - longer + 1)));
    levers.add(down(Term.DURATION, loan.duration(), bounds.shortestDuration(), 1));
    return levers.stream().filter(lever -> lever.steps > 0).toList();
  }

  /** Through the multiples of {@code step} below {@code start} that are at least {@code least}. */
  private static Lever down(Term term, double start, double least, int step) {
    double first = (Math.ceil(start / step) - 1) * step;
    return new Lever(
        term, start, first, -step, (int) Math.max(0, Math.floor((first - least) / step) + 1));
  }

  /** The value after {@code count} steps, at least one. */
  double value(int count) {
    return first + (count - 1) * step;
  }

  /** How large the change is, relative to the value applied for. */
  double size(int count) {
    return Math.abs(value(count) - start) / start;
  }

  /** The loan with this term changed, and what depends on it. */
  LoanTerms change(LoanTerms loan, int count) {
    return switch (term) {
      case AMOUNT -> loan.withCredit(value(count));
      case GOODS_PRICE -> loan.withGoodsPrice(value(count));
      case DURATION -> loan.withDuration(value(count));
      case INSTALMENT, DOWN_PAYMENT -> throw new IllegalStateException(term + " follows others");
    };
  }
}
