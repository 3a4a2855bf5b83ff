package fr.pretadepenser.bench.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.bundle.Bundle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole race over a few clients, our server on both sides, so that no Python is needed. */
class ServeBenchTest {
  private static final int TREES = 20;
  private static final int SLOTS = 5;

  @TempDir Path work;

  @Test
  void bothSidesServeTheTreesThatXgboostGrewAndTheLineTellsBoth() throws Exception {
    Path night = work.resolve("night");
    TinyNight.write(night);
    Ground ground = new Ground(work.resolve("ground"));
    ground.prepare(night, ServeBenchTest::grow);

    assertThat(ground.clients()).isEqualTo(TinyNight.CLIENTS);
    assertThat(ground.slots()).isEqualTo(SLOTS);
    Bundle bundle = Bundle.load(Bundle.champion(ground.models()));
    double ours = OurExplanation.millis(bundle, ground.asked());
    Path jar = Path.of("../serving/target/serving.jar").toRealPath();
    Ours server = new Ours(jar, night, ground.models(), work.resolve("store"), "256m");
    Ours other = new Ours(jar, night, ground.models(), work.resolve("other"), "256m");
    ServeResult result =
        new ServeBench(2, 0.3, 20)
            .race(
                ground,
                TREES,
                server::start,
                other::start,
                new ServeResult.Explanations(ours, ours));

    assertThat(result.sameAnswers()).isTrue();
    assertThat(Json.MAPPER.readTree(result.line()).fieldNames())
        .toIterable()
        .contains("score_ratio", "p99_ratio", "explain_ratio", "svg_ms", "ready_s", "rss_mib");
    assertThat(result.start().readySeconds()).isLessThan(result.start().builtSeconds() + 5);
    result.ours().forEach((ask, one) -> assertThat(one.open().failures()).isZero());
  }

  @Test
  void withoutItsPackagesThePeerSaysWhatToInstall() {
    assertThatThrownBy(() -> Peer.of("/bin/false", work))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("apt-get install -y python3-flask gunicorn python3-xgboost");
  }

  private static void grow(Path folder) throws IOException {
    float[] values = floats(folder.resolve("matrix.npy"));
    float[] outcomes = floats(folder.resolve("outcome.npy"));
    int[] known =
        IntStream.range(0, outcomes.length).filter(i -> !Float.isNaN(outcomes[i])).toArray();
    float[] rows = new float[known.length * SLOTS];
    float[] labels = new float[known.length];
    for (int i = 0; i < known.length; i++) {
      System.arraycopy(values, known[i] * SLOTS, rows, i * SLOTS, SLOTS);
      labels[i] = outcomes[known[i]];
    }
    try {
      DMatrix matrix = new DMatrix(rows, known.length, SLOTS, Float.NaN);
      matrix.setLabel(labels);
      Map<String, Object> parameters = Map.of("objective", "binary:logistic", "max_depth", 3);
      Files.write(
          folder.resolve("model.ubj"),
          XGBoost.train(matrix, parameters, TREES, Map.of(), null, null).toByteArray("ubj"));
    } catch (XGBoostError e) {
      throw new IOException(e);
    }
  }

  private static float[] floats(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    FloatBuffer floats =
        ByteBuffer.wrap(Arrays.copyOfRange(bytes, NumpyFile.HEADER, bytes.length))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    float[] values = new float[floats.remaining()];
    floats.get(values);
    return values;
  }
}
