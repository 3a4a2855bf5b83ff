package fr.pretadepenser.model.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Recourse.Alternative;
import fr.pretadepenser.contract.score.Recourse.Term;
import fr.pretadepenser.contract.score.Recourse.TermChange;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.reason.Explainer;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny model on clients whose score can be checked by hand. */
class RecourseFinderTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RecourseBounds BOUNDS = new RecourseBounds(0.5, 0.5, 6, 60, 50, 1);

  /** -2.0 - 0.6 - 0.4 + 0.8 = -2.2, for a person; repaying at most 30 % of income, -3.2. */
  private static final Map<String, Object> STRETCHED =
      Map.of(
          "ext_source_2", 0.8,
          "amt_credit", 120_000.0,
          "amt_annuity", 4_000.0,
          "amt_income_total", 100_000.0,
          "bureau_active_debt", 20_000.0,
          "name_contract_type", "Revolving loans");

  @TempDir Path temp;

  @Test
  void whoRepaysTooMuchOfTheirIncomeMayBorrowLessOrLonger() throws IOException {
    Recourse recourse = find(STRETCHED);

    assertThat(recourse.score().decision()).isEqualTo(Decision.REVIEW);
    assertThat(recourse.alternatives()).hasSize(3);
    Alternative less = recourse.alternatives().get(0);
    assertThat(less.changes()).extracting(TermChange::term).containsExactly(Term.AMOUNT);
    assertThat(less.consequences()).extracting(TermChange::term).containsExactly(Term.INSTALMENT);
    assertThat(less.inputs()).isEqualTo(Map.of("amt_credit", 75_000.0, "amt_annuity", 2_500.0));
    Alternative longer = recourse.alternatives().get(1);
    assertThat(longer.changes()).extracting(TermChange::term).containsExactly(Term.DURATION);
    assertThat(longer.inputs()).isEqualTo(Map.of("amt_annuity", 2_500.0));
    Alternative both = recourse.alternatives().get(2);
    assertThat(both.changes())
        .extracting(TermChange::term)
        .containsExactly(Term.AMOUNT, Term.DURATION);
  }

  @Test
  void itIsToldInWordsThatPromiseNothing() throws IOException {
    Recourse recourse = find(STRETCHED);

    assertThat(recourse.sentence().fr())
        .startsWith("Avec d'autres conditions, la décision serait favorable\u00a0: 3 possibilités");
    assertThat(recourse.notice().fr()).startsWith("Ce n'est pas une promesse");
    assertThat(recourse.notice().en()).startsWith("This is not a promise");
    assertThat(recourse.alternatives().get(1).sentence().fr())
        .isEqualTo(
            "Durée, intérêts non compris\u00a0: 48\u00a0mois au lieu de 30\u00a0mois."
                + " Mensualité\u00a0: 2\u202f500\u00a0€ au lieu de 4\u202f000\u00a0€. La probabilité"
                + " de difficultés de paiement serait de 3,9\u00a0% au lieu de 10,0\u00a0%.");
    assertThat(recourse.alternatives().get(0).sentence().en())
        .isEqualTo(
            "Amount of the loan: €75,000 instead of €120,000. Instalment: €2,500 instead of €4,000."
                + " The probability of payment difficulties would be 3.9% instead of 10.0%.");
  }

  @Test
  void whoIsGrantedAlreadyNeedsNoOther() throws IOException {
    Recourse recourse = find(TinyBundles.GRANTED);

    assertThat(recourse.alternatives()).isEmpty();
    assertThat(recourse.sentence().en()).startsWith("The decision is favourable already");
  }

  @Test
  void itIsSaidWhenNothingWithinTheBoundsWouldDo() throws IOException {
    Recourse recourse = find(TinyBundles.REFUSED);

    assertThat(recourse.alternatives()).isEmpty();
    assertThat(recourse.sentence().fr())
        .contains("Ni une seule condition", "50,0\u00a0%", "de 6 à 60 mois");
    assertThat(recourse.sentence().en()).contains("No change", "from 6 to 60 months");
  }

  @Test
  void theSameClientIsAnsweredTheSame() throws IOException {
    assertThat(find(STRETCHED)).isEqualTo(find(STRETCHED));
  }

  @Test
  void aTermTheModelDoesNotReadStaysOut() throws IOException {
    // The tiny model has no price of goods among its inputs.
    assertThat(find(STRETCHED).alternatives())
        .flatExtracting(Alternative::consequences)
        .extracting(TermChange::term)
        .doesNotContain(Term.DOWN_PAYMENT, Term.GOODS_PRICE);
  }

  private Recourse find(Map<String, Object> values) throws IOException {
    Bundle bundle = Bundle.load(TinyBundles.write(temp.resolve("tiny-1")));
    Inputs client = Inputs.of(bundle.scorer().inputs(), values);
    double[] before = client.numbers().clone();
    Recourse recourse = find(bundle, client);
    assertThat(client.numbers()).as("the client, not changed by looking").containsExactly(before);
    return recourse;
  }

  private static Recourse find(Bundle bundle, Inputs client) {
    Explainer explainer = new Explainer(bundle);
    Score score = explainer.score(1L, "night", client, NOW);
    return new RecourseFinder(bundle, BOUNDS)
        .find(score, client, changed -> explainer.score(1L, "night", changed, NOW));
  }
}
