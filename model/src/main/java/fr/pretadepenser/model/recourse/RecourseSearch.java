package fr.pretadepenser.model.recourse;

import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.score.Recourse.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Looks for the fewest and smallest changes that are granted: one term first, then two together. A
 * term is scanned in at most {@link #SCAN} strides from the nearest value on, two on a grid of at
 * most {@link #GRID} strides each; what is found is bisected down to the smallest step that still
 * is granted. Deterministic, at most some {@code 4 SCAN + 4 GRID^2} scorings.
 */
final class RecourseSearch {
  private static final int SCAN = 256;
  private static final int GRID = 32;

  private final LoanTerms loan;
  private final RecourseBounds bounds;
  private final Granted granted;

  /** Whether a loan of these terms is granted. */
  interface Granted {
    boolean test(LoanTerms terms);
  }

  RecourseSearch(LoanTerms loan, RecourseBounds bounds, Granted granted) {
    this.loan = loan;
    this.bounds = bounds;
    this.granted = granted;
  }

  /** What was found, fewest changes and then smallest first. */
  List<Option> find() {
    List<Lever> levers = Lever.of(loan, bounds);
    int[] alone = levers.stream().mapToInt(this::smallest).toArray();
    List<Option> found = new ArrayList<>();
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > 0) {
        Lever lever = levers.get(i);
        found.add(new Option(List.of(lever), terms(lever, alone[i]), lever.size(alone[i])));
      }
    }
    for (int i = 0; i < alone.length; i++) {
      for (int j = 0; j < alone.length; j++) {
        // The amount follows the price of the goods: these two are no pair.
        if (levers.get(i).term() != Term.DURATION && levers.get(j).term() == Term.DURATION) {
          pair(
              levers.get(i),
              below(levers.get(i), alone[i]),
              levers.get(j),
              below(levers.get(j), alone[j]),
              found);
        }
      }
    }
    found.sort(
        Comparator.<Option>comparingInt(option -> option.levers().size())
            .thenComparingDouble(Option::size));
    return found;
  }

  /** Steps of a lever that do not do alone: only these are worth joining with another. */
  private static int below(Lever lever, int alone) {
    return alone > 0 ? alone - 1 : lever.steps();
  }

  /** The fewest steps that are granted; 0 if none are. */
  private int smallest(Lever lever) {
    int stride = stride(lever.steps(), SCAN);
    for (int from = 0; from < lever.steps(); from += stride) {
      int to = Math.min(lever.steps(), from + stride);
      if (granted.test(terms(lever, to))) {
        return bisect(from, to, steps -> granted.test(terms(lever, steps)));
      }
    }
    return 0;
  }

  private void pair(
      Lever first, int firstSteps, Lever second, int secondSteps, List<Option> found) {
    int firstStride = stride(firstSteps, GRID);
    int secondStride = stride(secondSteps, GRID);
    int bestFirst = 0;
    int bestSecond = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < firstSteps; i += firstStride) {
      int one = Math.min(firstSteps, i + firstStride);
      for (int j = 0; j < secondSteps; j += secondStride) {
        int other = Math.min(secondSteps, j + secondStride);
        double size = first.size(one) + second.size(other);
        if (size < best && granted.test(terms(first, one, second, other))) {
          best = size;
          bestFirst = one;
          bestSecond = other;
        }
      }
    }
    if (bestFirst > 0) {
      int other = bestSecond;
      int one =
          bisect(
              Math.max(0, bestFirst - firstStride),
              bestFirst,
              steps -> granted.test(terms(first, steps, second, other)));
      int fewest =
          bisect(
              Math.max(0, other - secondStride),
              other,
              steps -> granted.test(terms(first, one, second, steps)));
      found.add(
          new Option(
              List.of(first, second),
              terms(first, one, second, fewest),
              first.size(one) + second.size(fewest)));
    }
  }

  private static int stride(int steps, int most) {
    return Math.max(1, (steps + most - 1) / most);
  }

  /** The least count above {@code refused} up to {@code accepted}, which is granted. */
  private static int bisect(int refused, int accepted, IntPredicate test) {
    int low = refused;
    int high = accepted;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (test.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private LoanTerms terms(Lever lever, int steps) {
    return rounded(lever.change(loan, steps));
  }

  private LoanTerms terms(Lever first, int one, Lever second, int other) {
    return rounded(second.change(rounded(first.change(loan, one)), other));
  }

  /** What follows from a round value is rounded too, so that what is found is what is scored. */
  private LoanTerms rounded(LoanTerms terms) {
    double credit =
        terms.credit() == loan.credit()
            ? terms.credit()
            : Math.max(1, Math.floor(terms.credit() / bounds.amountStep() + 1e-9))
                * bounds.amountStep();
    double annuity =
        Math.round(terms.annuity() / bounds.annuityStep()) * (double) bounds.annuityStep();
    return new LoanTerms(credit, Math.max(bounds.annuityStep(), annuity), terms.goodsPrice());
  }
}
