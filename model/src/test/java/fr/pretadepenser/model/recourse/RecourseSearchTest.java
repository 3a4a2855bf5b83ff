package fr.pretadepenser.model.recourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.score.Recourse.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search alone, with rules of granting that are plain arithmetic. */
class RecourseSearchTest {
  private static final RecourseBounds BOUNDS = new RecourseBounds(0.5, 0.5, 6, 60, 50, 1);

  /** 20,000 over 20 months, 1,000 each, for goods of 22,000. */
  private static final LoanTerms LOAN = new LoanTerms(20_000, 1_000, 22_000);

  @Test
  void theSmallestStepOfEachTermIsFound() {
    List<Option> found = find(loan -> loan.annuity() <= 790);

    assertThat(found.get(0).levers()).extracting(Lever::term).containsExactly(Term.AMOUNT);
    assertThat(found.get(0).terms()).isEqualTo(new LoanTerms(15_800, 790, 22_000));
    assertThat(found.get(0).size()).isEqualTo(0.21, within(1e-12));
    // Of cheaper goods the same part is financed, rounded down to a multiple of 50.
    assertThat(found.get(1).levers()).extracting(Lever::term).containsExactly(Term.GOODS_PRICE);
    assertThat(found.get(1).terms().goodsPrice()).isEqualTo(17_350);
    assertThat(found.get(1).terms().credit()).isEqualTo(15_750);
    assertThat(found.get(2).levers()).extracting(Lever::term).containsExactly(Term.DURATION);
    assertThat(found.get(2).terms()).isEqualTo(new LoanTerms(20_000, 769, 22_000));
  }

  @Test
  void aShorterDurationIsLookedAtToo() {
    Option first = find(loan -> loan.duration() < 18.5).get(0);

    assertThat(first.terms()).isEqualTo(new LoanTerms(20_000, 1_111, 22_000));
    assertThat(first.size()).isEqualTo(0.1, within(1e-12));
  }

  @Test
  void twoTermsAreChangedWhereOneAloneDoesNotDo() {
    List<Option> found = find(loan -> loan.credit() <= 15_000 && loan.duration() > 29.5);

    assertThat(found).allSatisfy(option -> assertThat(option.levers()).hasSize(2));
    assertThat(found)
        .filteredOn(option -> option.levers().get(0).term() == Term.AMOUNT)
        .extracting(Option::terms)
        .containsExactly(new LoanTerms(15_000, 500, 22_000));
  }

  @Test
  void fewerChangesComeBeforeSmallerOnes() {
    // Alone the duration must double; with a little less credit, a third more is enough.
    List<Option> found =
        find(loan -> loan.duration() > 39.5 || (loan.credit() <= 19_000 && loan.duration() > 26.5));

    assertThat(found).extracting(option -> option.levers().size()).isSorted();
    assertThat(found.get(0).size()).isGreaterThan(found.get(1).size());
  }

  @Test
  void whatTheBoundsForbidIsNotFound() {
    assertThat(find(loan -> loan.credit() < 10_000)).isEmpty();
    assertThat(find(loan -> loan.duration() > 61)).isEmpty();
    assertThat(find(loan -> loan.goodsPrice() < 11_000)).isEmpty();
  }

  @Test
  void goodsOfUnknownPriceCannotBeCheaper() {
    LoanTerms loan = new LoanTerms(20_000, 1_000, Double.NaN);

    assertThat(Lever.of(loan, BOUNDS))
        .extracting(Lever::term)
        .containsExactly(Term.AMOUNT, Term.DURATION, Term.DURATION);
  }

  private static List<Option> find(RecourseSearch.Granted rule) {
    return new RecourseSearch(LOAN, BOUNDS, rule).find();
  }
}
