package fr.pretadepenser.model.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Recourse.Alternative;
import fr.pretadepenser.contract.score.Recourse.Term;
import fr.pretadepenser.contract.score.Recourse.TermChange;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.reason.Explainer;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.tiny.RandomModels;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every alternative, whatever the model and the client. */
class RecoursePropertiesTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RecourseBounds BOUNDS = new RecourseBounds(0.5, 0.5, 6, 60, 50, 1);
  private static final DecisionRule RULE = DecisionRule.ofCosts(1, 1, 0.005);

  @TempDir Path temp;

  @Test
  void eachIsGrantedWithinBoundsAndNoneIsBeatenByAnother() throws IOException {
    Random random = new Random(11);
    int alternatives = 0;
    for (int i = 0; i < 12; i++) {
      Bundle bundle = bundle(RandomModels.model(random, 20, 6), i);
      for (int j = 0; j < 25; j++) {
        Inputs client = Inputs.of(bundle.scorer().inputs(), client(random));
        Recourse recourse = find(bundle, client);
        assertThat(recourse.alternatives()).hasSizeLessThanOrEqualTo(3);
        for (Alternative one : recourse.alternatives()) {
          assertGranted(bundle, client, one);
          assertWithinBounds(one);
          long beatenBy =
              recourse.alternatives().stream()
                  .filter(alternative -> !alternative.equals(one) && beats(alternative, one))
                  .count();
          assertThat(beatenBy).as("alternatives that beat %s", one).isZero();
        }
        alternatives += recourse.alternatives().size();
      }
    }
    assertThat(alternatives).isGreaterThan(50);
  }

  /** Its inputs alone, given to the scorer of record, are granted, and with its very score. */
  private static void assertGranted(Bundle bundle, Inputs client, Alternative alternative) {
    double[] numbers = client.numbers().clone();
    List<String> names = bundle.scorer().inputs().stream().map(input -> input.name()).toList();
    alternative.inputs().forEach((name, value) -> numbers[names.indexOf(name)] = value);
    double probability =
        bundle
            .scorer()
            .probability(bundle.scorer().slots(new Inputs(numbers, client.categories())));
    assertThat(RULE.decide(probability)).isEqualTo(Decision.GRANTED);
    assertThat(alternative.score().probability()).isEqualTo(probability);
  }

  private static void assertWithinBounds(Alternative alternative) {
    assertThat(alternative.changes()).hasSizeBetween(1, 2);
    for (TermChange change : alternative.changes()) {
      if (change.term() == Term.AMOUNT) {
        assertThat(change.after()).isBetween(0.5 * change.before(), change.before());
        assertThat(change.after() % BOUNDS.amountStep()).isZero();
      } else {
        assertThat(Math.round(change.after())).isBetween(6L, 60L);
      }
    }
  }

  /** Whether it changes nothing that the other leaves, and nothing further. */
  private static boolean beats(Alternative better, Alternative worse) {
    Map<Term, Double> further = new HashMap<>();
    worse.changes().forEach(change -> further.put(change.term(), change.after() - change.before()));
    return better.changes().stream()
        .allMatch(
            change -> {
              double far = further.getOrDefault(change.term(), 0.0);
              double near = change.after() - change.before();
              return near * far > 0 && Math.abs(near) <= Math.abs(far);
            });
  }

  /** All amounts known, so that nobody stays without a score. */
  private static Map<String, Object> client(Random random) {
    Map<String, Object> client = RandomModels.row(random);
    double credit = 50_000.0 * (1 + random.nextInt(6));
    client.put("amt_credit", credit);
    client.put("amt_annuity", Math.rint(credit / (8 + random.nextInt(40))));
    client.put("amt_income_total", 50_000.0 * (1 + random.nextInt(6)));
    return client;
  }

  private static Recourse find(Bundle bundle, Inputs client) {
    Explainer explainer = new Explainer(bundle);
    Score score = explainer.score(1L, "night", client, NOW);
    return new RecourseFinder(bundle, BOUNDS)
        .find(score, client, changed -> explainer.score(1L, "night", changed, NOW));
  }

  /** With a threshold of one half: leaves drawn at random are around 0. */
  private Bundle bundle(TinyModel model, int number) throws IOException {
    Bundle drawn =
        Bundle.load(
            TinyBundles.write(
                temp.resolve("random-" + number), model, List.of(TinyBundles.GRANTED)));
    BundleManifest manifest = drawn.manifest();
    return new Bundle(
        drawn.folder(),
        new BundleManifest(
            manifest.version(),
            manifest.createdAt(),
            manifest.files(),
            RULE,
            manifest.lineage(),
            manifest.seeds()),
        drawn.dictionary(),
        drawn.reference(),
        drawn.figures(),
        drawn.scorer());
  }
}
