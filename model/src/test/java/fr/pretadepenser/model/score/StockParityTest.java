package fr.pretadepenser.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.pipeline.StockFrame;
import fr.pretadepenser.model.tiny.RandomModels;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import ml.combust.mleap.runtime.frame.Transformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled scorer gives what a stock MLeap frame gives. */
class StockParityTest {
  @TempDir Path temp;

  @Test
  void onThousandsOfRandomRowsOfTheTinyModel() throws IOException {
    assertParity(TinyBundles.model(), new Random(1), 3000);
  }

  @Test
  void onRandomForestsOfDeepTrees() throws IOException {
    Random random = new Random(2);
    for (int model = 0; model < 5; model++) {
      assertParity(RandomModels.model(random, 30, 6), random, 400);
    }
  }

  private void assertParity(TinyModel model, Random random, int count) throws IOException {
    Path zip = temp.resolve("model.zip");
    TinyBundles.writeZip(TinyBundles.zipEntries(model), zip);
    Transformer pipeline = ModelZip.load(zip);
    Scorer scorer = Scorer.compile(pipeline, model.dictionary());
    List<Map<String, Object>> rows =
        Stream.generate(() -> RandomModels.row(random)).limit(count).toList();

    double[] stock = new StockFrame(pipeline, scorer.inputs()).probabilities(rows);

    for (int i = 0; i < count; i++) {
      double[] slots = scorer.slots(Inputs.of(scorer.inputs(), rows.get(i)));
      assertThat(scorer.probability(slots))
          .as("%s", rows.get(i))
          .isEqualTo(stock[i], within(1e-12));
      assertThat(slots).as("%s", rows.get(i)).containsExactly(model.slots(rows.get(i)));
    }
  }
}
