package fr.pretadepenser.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  @TempDir Path temp;

  @Test
  void aSoundBundleLoadsAndScoresByArithmetic() throws IOException {
    Bundle bundle = Bundle.load(TinyBundles.write(temp.resolve("tiny-1")));

    assertThat(bundle.manifest().version()).isEqualTo("tiny-1");
    assertThat(bundle.figures()).isEqualTo(TinyBundles.figures());
    assertThat(bundle.dictionary().features()).hasSize(9);
    assertThat(bundle.scorer().inputs()).hasSize(7);
    assertThat(logOdds(bundle, TinyBundles.GRANTED)).isEqualTo(-3.2, within(1e-12));
    assertThat(logOdds(bundle, TinyBundles.REFUSED)).isEqualTo(0.2, within(1e-12));
    assertThat(logOdds(bundle, TinyBundles.REVIEW)).isEqualTo(-2.2, within(1e-12));
    assertThat(logOdds(bundle, TinyBundles.SPARSE)).isEqualTo(-2.1, within(1e-12));
  }

  @Test
  void anExplanationSumsToTheLogOdds() throws IOException {
    Bundle bundle = Bundle.load(TinyBundles.write(temp.resolve("tiny-1")));
    Inputs inputs = Inputs.of(bundle.scorer().inputs(), TinyBundles.GRANTED);

    Attribution attribution = bundle.scorer().explain(bundle.scorer().slots(inputs));

    assertThat(attribution.baseline() + Arrays.stream(attribution.contributions()).sum())
        .isEqualTo(-3.2, within(1e-12));
  }

  @Test
  void theChampionIsTheFolderThePointerNames() throws IOException {
    Path models = TinyBundles.champion(temp.resolve("models"));

    assertThat(Bundle.champion(models)).isEqualTo(models.resolve("tiny-1"));
  }

  @Test
  void aModelsFolderWithoutChampionIsNotReady() throws IOException {
    assertThatThrownBy(() -> Bundle.champion(temp))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("has no champion yet");

    Files.writeString(temp.resolve("champion"), "../elsewhere\n");
    assertThatThrownBy(() -> Bundle.champion(temp))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("names no folder of a model: '../elsewhere'");
  }

  private static double logOdds(Bundle bundle, Map<String, Object> values) {
    Inputs inputs = Inputs.of(bundle.scorer().inputs(), values);
    return bundle.scorer().logOdds(bundle.scorer().slots(inputs));
  }
}
