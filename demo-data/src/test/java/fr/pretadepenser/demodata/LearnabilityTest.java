package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the drawn truth XGBoost finds, out of fold, with and without the history tables. */
@Tag("slow")
class LearnabilityTest {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 220;
  private static final Map<String, Object> SETTINGS =
      new LinkedHashMap<>(
          Map.of(
              "objective",
              "binary:logistic",
              "tree_method",
              "hist",
              "eta",
              0.05,
              "max_depth",
              3,
              "min_child_weight",
              20,
              "subsample",
              0.8,
              "colsample_bytree",
              0.5,
              "lambda",
              5,
              "nthread",
              2,
              "seed",
              1));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {20_000, 60_000})
  void historyMattersAndTheBestIsWithinReach(int clients) throws IOException, XGBoostError {
    Path raw = folder.resolve("raw" + clients);
    DemoData.run(new DemoDataOrder(raw, clients, 1, 2), done -> {});
    CsvFile train = CsvFile.read(raw.resolve(DemoTable.APPLICATION_TRAIN.fileName()));
    double[] target = train.numbers("TARGET");

    double best = Auc.of(target, probabilities(raw, train));
    double application = outOfFold(Applications.features(train), target);
    double all = outOfFold(withHistory(Applications.features(train), train, raw), target);

    System.out.printf(
        "%d clients: best attainable %.4f, application %.4f, all tables %.4f%n",
        clients, best, application, all);
    assertThat(application).isLessThanOrEqualTo(0.75);
    assertThat(all).isGreaterThanOrEqualTo(application + 0.02);
    assertThat(all).isGreaterThanOrEqualTo(best - 0.02);
  }

  private static double outOfFold(float[][] rows, double[] target) throws XGBoostError {
    double[] score = new double[target.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      Booster booster =
          XGBoost.train(matrix(rows, target, fold, false), SETTINGS, ROUNDS, Map.of(), null, null);
      float[][] predicted = booster.predict(matrix(rows, target, fold, true));
      for (int i = fold, next = 0; i < score.length; i += FOLDS) {
        score[i] = predicted[next++][0];
      }
    }
    return Auc.of(target, score);
  }

  /** The rows of a fold, or all others. */
  private static DMatrix matrix(float[][] rows, double[] target, int fold, boolean inside)
      throws XGBoostError {
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      count += (i % FOLDS == fold) == inside ? 1 : 0;
    }
    int columns = rows[0].length;
    float[] values = new float[count * columns];
    float[] labels = new float[count];
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      if ((i % FOLDS == fold) == inside) {
        System.arraycopy(rows[i], 0, values, next * columns, columns);
        labels[next++] = (float) target[i];
      }
    }
    DMatrix matrix = new DMatrix(values, count, columns, Float.NaN);
    matrix.setLabel(labels);
    return matrix;
  }

  private static float[][] withHistory(float[][] application, CsvFile train, Path raw) {
    History history = History.read(raw);
    float[][] rows = new float[application.length][];
    for (int i = 0; i < rows.length; i++) {
      double[] more = history.features(train.rows().get(i)[0]);
      rows[i] = new float[application[i].length + more.length];
      System.arraycopy(application[i], 0, rows[i], 0, application[i].length);
      for (int j = 0; j < more.length; j++) {
        rows[i][application[i].length + j] = (float) more[j];
      }
    }
    return rows;
  }

  private static double[] probabilities(Path raw, CsvFile train) {
    Map<String, Double> byClient = new HashMap<>();
    CsvFile.read(raw.resolve(DemoTable.LATENT_PROBABILITY.fileName()))
        .rows()
        .forEach(row -> byClient.put(row[0], Double.valueOf(row[1])));
    return train.column("SK_ID_CURR").stream()
        .mapToDouble(id -> Objects.requireNonNull(byClient.get(id)))
        .toArray();
  }
}
