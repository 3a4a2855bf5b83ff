package fr.pretadepenser.contract.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoanTermsTest {
  private static final LoanTerms LOAN = new LoanTerms(12_000, 500, 15_000);

  @Test
  void durationAndDownPaymentFollowFromTheAmounts() {
    assertThat(LOAN.duration()).isEqualTo(24);
    assertThat(LOAN.downPayment()).isEqualTo(3_000);
    assertThat(new LoanTerms(12_000, 500, 10_000).downPayment()).isZero();
    assertThat(new LoanTerms(12_000, 500, Double.NaN).downPayment()).isNaN();
  }

  @Test
  void anotherAmountKeepsTheDuration() {
    LoanTerms less = LOAN.withCredit(6_000);
    assertThat(less).isEqualTo(new LoanTerms(6_000, 250, 15_000));
    assertThat(less.duration()).isEqualTo(24);
  }

  @Test
  void anotherDurationSetsTheAnnuity() {
    assertThat(LOAN.withDuration(48)).isEqualTo(new LoanTerms(12_000, 250, 15_000));
  }

  @Test
  void otherGoodsAreFinancedInTheSamePart() {
    LoanTerms cheaper = LOAN.withGoodsPrice(7_500);
    assertThat(cheaper.credit()).isEqualTo(6_000, within(1e-9));
    assertThat(cheaper.duration()).isEqualTo(24, within(1e-9));
    assertThat(cheaper.goodsPrice()).isEqualTo(7_500);
  }
}
