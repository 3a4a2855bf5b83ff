package fr.pretadepenser.training.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.evaluate.Platt;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booster's own scores and contributions, from model.zip. */
class ModelZipWriterTest {
  private static final int SLOTS = 6;
  private static final TinyBooster TINY = TinyBooster.fit(SLOTS, 200, 23);
  private static final Platt CALIBRATION = new Platt(0.9, -0.2);
  private static final FeatureDictionary DICTIONARY = TinyDictionary.of(SLOTS);

  @TempDir static Path folder;
  private static Scorer scorer;

  @BeforeAll
  static void write() {
    Path zip = folder.resolve("model.zip");
    ModelZipWriter.write(ScoringPipeline.of(DICTIONARY, Map.of(), TINY.trees(), CALIBRATION), zip);
    scorer = Scorer.compile(ModelZip.load(zip), DICTIONARY);
  }

  @Test
  void probabilityIsTheCalibratedOneOfXgboost() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      double[] row = row(random);
      double expected = Platt.probability(CALIBRATION.logOdds(TINY.margin(row)));
      assertThat(scorer.probability(row)).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void contributionsAreXgboostsOwnTimesTheSlope() {
    Random random = new Random(2);
    for (int i = 0; i < 1_000; i++) {
      double[] row = row(random);
      Attribution attribution = scorer.explain(row);
      float[] expected = TINY.contributions(row);
      for (int j = 0; j < SLOTS; j++) {
        assertThat(attribution.contributions()[j])
            .isCloseTo(CALIBRATION.slope() * expected[j], within(1e-4));
      }
    }
  }

  private static double[] row(Random random) {
    double[] row = new double[SLOTS];
    for (int j = 0; j < SLOTS; j++) {
      row[j] = random.nextDouble() < 0.2 ? Double.NaN : TinyBooster.draw(random, j);
    }
    return row;
  }
}
