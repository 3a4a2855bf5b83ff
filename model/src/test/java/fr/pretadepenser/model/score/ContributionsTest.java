package fr.pretadepenser.model.score;

import static fr.pretadepenser.model.tiny.TinyTree.leaf;
import static fr.pretadepenser.model.tiny.TinyTree.split;
import static fr.pretadepenser.model.tiny.TinyTree.splitMissingLeft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.tiny.RandomModels;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import fr.pretadepenser.model.tiny.TinyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {
  @TempDir Path temp;

  @Test
  void oneSplitMovesFromTheAverageToTheLeaf() throws IOException {
    Attribution attribution =
        explain(List.of(split(0, 0.5, leaf(1, 30), leaf(-1, 70))), Map.of("ext_source_2", 0.2));

    assertThat(attribution.baseline()).isEqualTo(0.3 - 0.7, within(1e-15));
    assertThat(attribution.contributions()[0]).isEqualTo(1.4, within(1e-15));
    assertThat(attribution.logOdds()).isEqualTo(1);
  }

  @Test
  void twoFeaturesShareWhatTheyDoTogether() throws IOException {
    // only both together give 1: with covers of one half each, by hand
    TinyTree both = split(0, 0.5, leaf(0, 50), split(4, 10, leaf(0, 25), leaf(1, 25)));
    Attribution attribution =
        explain(List.of(both), Map.of("ext_source_2", 0.9, "bureau_active_debt", 20));

    // alone each lifts 1/4 to 1/2, together to 1: (1/4 + 1/2) / 2 = 3/8 for each
    assertThat(attribution.baseline()).isEqualTo(0.25);
    assertThat(attribution.contributions()[0]).isEqualTo(0.375, within(1e-15));
    assertThat(attribution.contributions()[4]).isEqualTo(0.375, within(1e-15));
  }

  @Test
  void aFeatureAndItsNegatedCopyAreOnePlayer() throws IOException {
    TinyTree twice =
        split(0, 0.3, leaf(0.5, 25), splitMissingLeft(0, 0.7, leaf(0.1, 50), leaf(-0.4, 25)));
    Attribution attribution = explain(List.of(twice), Map.of("ext_source_2", 0.8));

    double average = 0.25 * 0.5 + 0.5 * 0.1 - 0.25 * 0.4;
    assertThat(attribution.baseline()).isEqualTo(average, within(1e-15));
    assertThat(attribution.contributions()[0]).isEqualTo(-0.4 - average, within(1e-15));
  }

  @Test
  void theyAreTheShapleyValuesByDefinitionForRandomForests() throws IOException {
    Random random = new Random(3);
    for (int depth = 1; depth <= 9; depth++) {
      TinyModel model = RandomModels.model(random, 4, depth);
      Scorer scorer = scorer(model);
      for (int i = 0; i < 20; i++) {
        double[] slots = model.slots(RandomModels.row(random));

        Attribution attribution = scorer.explain(slots);

        assertThat(attribution.baseline()).isEqualTo(model.baseline(), within(1e-12));
        assertThat(attribution.contributions())
            .as("depth %d, slots %s", depth, Arrays.toString(slots))
            .containsExactly(model.contributions(slots), within(1e-12));
      }
    }
  }

  @Test
  void theyAddUpToTheLogOddsOfDeepForests() throws IOException {
    Random random = new Random(4);
    Scorer scorer = scorer(RandomModels.model(random, 100, 8));
    for (int i = 0; i < 200; i++) {
      double[] slots = scorer.slots(Inputs.of(scorer.inputs(), RandomModels.row(random)));

      Attribution attribution = scorer.explain(slots);

      assertThat(attribution.baseline() + Arrays.stream(attribution.contributions()).sum())
          .isEqualTo(attribution.logOdds(), within(1e-9));
    }
  }

  private Attribution explain(List<TinyTree> trees, Map<String, Object> values) throws IOException {
    TinyModel tiny = TinyBundles.model();
    TinyModel model = new TinyModel(tiny.dictionary(), tiny.categories(), trees);
    return scorer(model).explain(model.slots(values));
  }

  private Scorer scorer(TinyModel model) throws IOException {
    Path zip = temp.resolve("model.zip");
    TinyBundles.writeZip(TinyBundles.zipEntries(model), zip);
    return Scorer.compile(ModelZip.load(zip), model.dictionary());
  }
}
