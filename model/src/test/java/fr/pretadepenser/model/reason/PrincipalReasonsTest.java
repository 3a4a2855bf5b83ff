package fr.pretadepenser.model.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.tiny.RandomModels;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the principal reasons of any client by any model. */
class PrincipalReasonsTest {
  private static final int MODELS = 20;
  private static final int CLIENTS = 20;

  @TempDir static Path temp;

  private static List<Explanation> explanations(int model) throws IOException {
    Random random = new Random(model);
    Path folder = temp.resolve("model-" + model);
    Bundle bundle =
        Bundle.load(
            TinyBundles.write(
                folder, RandomModels.model(random, 30, 4), List.of(TinyBundles.GRANTED)));
    Explainer explainer = new Explainer(bundle);
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Map<String, Object> row = new HashMap<>(RandomModels.row(random));
      row.putIfAbsent("amt_credit", 250_000.0);
      row.putIfAbsent("amt_annuity", 2_000.0);
      row.putIfAbsent("amt_income_total", 100_000.0);
      Inputs inputs = Inputs.of(bundle.scorer().inputs(), row);
      explanations.add(explainer.explain(1L, "night", inputs, Instant.EPOCH));
    }
    return explanations;
  }

  private static List<Reason> reasons(Explanation explanation) {
    List<Reason> reasons = new ArrayList<>(explanation.against());
    reasons.addAll(explanation.inFavour());
    return reasons;
  }

  @Test
  void theySumToTheScoreWithTheRest() throws IOException {
    for (int model = 0; model < MODELS; model++) {
      for (Explanation explanation : explanations(model)) {
        double told = reasons(explanation).stream().mapToDouble(Reason::logOdds).sum();
        double sum = explanation.baseline() + told + explanation.rest();
        assertThat(1 / (1 + Math.exp(-sum)))
            .isEqualTo(explanation.score().probability(), within(1e-12));
      }
    }
  }

  @Test
  void aCodeMeansTheSameWhateverModelGivesIt() throws IOException {
    Map<String, Reason> first = new TreeMap<>();
    for (int model = 0; model < MODELS; model++) {
      for (Explanation explanation : explanations(model)) {
        for (Reason reason : reasons(explanation)) {
          Reason before = first.putIfAbsent(reason.code(), reason);
          if (before != null) {
            assertThat(reason.family()).isEqualTo(before.family());
            assertThat(reason.changeable()).isEqualTo(before.changeable());
            assertThat(reason.sentence().en().split(" ", 2)[0])
                .isEqualTo(before.sentence().en().split(" ", 2)[0]);
          }
        }
      }
    }
    assertThat(first.keySet())
        .containsExactly(
            "AMT_ANNUITY",
            "AMT_CREDIT",
            "AMT_INCOME_TOTAL",
            "ANNUITY_INCOME_SHARE",
            "BUREAU_ACTIVE_DEBT",
            "CREDIT_INCOME_RATIO",
            "EXT_SOURCE_2",
            "NAME_CONTRACT_TYPE",
            "OCCUPATION_TYPE");
  }

  @Test
  void whatNoOtherLoanWouldChangeIsMarked() throws IOException {
    for (Explanation explanation : explanations(0)) {
      assertThat(explanation.contributions())
          .filteredOn(Contribution::changeable)
          .extracting(Contribution::feature)
          .containsExactlyInAnyOrder(
              "amt_credit", "amt_annuity", "credit_income_ratio", "annuity_income_share");
    }
  }

  @Test
  void theScoreIsNoReasonForItself() throws IOException {
    for (Explanation explanation : explanations(1)) {
      for (Reason reason : reasons(explanation)) {
        assertThat(reason.sentence().en())
            .doesNotContainIgnoringCase("probability")
            .doesNotContainIgnoringCase("score too")
            .doesNotContainIgnoringCase("threshold");
        assertThat(reason.code()).isNotEqualTo("SCORE");
      }
    }
  }
}
