package fr.pretadepenser.training.fit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** A booster of XGBoost as bytes, which travel to executors, and how many of its rounds count. */
public final class FittedBooster implements FittedTrees {
  private static final long serialVersionUID = 1L;

  private final byte[] model;
  private final int rounds;

  FittedBooster(Booster booster, int rounds) {
    this.model = use(booster, b -> b.toByteArray("ubj"));
    this.rounds = rounds;
  }

  /** All rounds of a model in XGBoost's binary format, see {@link #ubj}. */
  public static FittedBooster of(byte[] ubj) {
    try {
      Booster booster = XGBoost.loadModel(ubj);
      return new FittedBooster(booster, Math.toIntExact(booster.getNumBoostedRound()));
    } catch (XGBoostError | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The model in XGBoost's binary format. */
  public byte[] ubj() {
    return model.clone();
  }

  @Override
  public String library() {
    return "XGBoost";
  }

  @Override
  public int rounds() {
    return rounds;
  }

  /** XGBoost's sums are of floats. */
  @Override
  public double tolerance() {
    return 1e-6;
  }

  @Override
  public BoostedTrees trees() {
    BoostedTrees all = BoostedTrees.parse(use(booster(), b -> b.toByteArray("json")));
    return new BoostedTrees(all.baseMargin(), List.copyOf(all.trees().subList(0, rounds)));
  }

  @Override
  public double[] gains(int slots) {
    String[] names = IntStream.range(0, slots).mapToObj(i -> "f" + i).toArray(String[]::new);
    Map<String, Double> gains = use(booster(), b -> b.getScore(names, "total_gain"));
    return Arrays.stream(names).mapToDouble(name -> gains.getOrDefault(name, 0.0)).toArray();
  }

  @Override
  public double[] margins(List<double[]> slots) {
    float[][] margins = on(slots, (booster, matrix) -> booster.predict(matrix, true, rounds));
    return Arrays.stream(margins).mapToDouble(margin -> margin[0]).toArray();
  }

  @Override
  public Optional<double[]> contributions(double[] slots) {
    float[] all =
        on(List.of(slots), (booster, matrix) -> booster.predictContrib(matrix, rounds))[0];
    // The bias comes last.
    return Optional.of(IntStream.range(0, slots.length).mapToDouble(j -> all[j]).toArray());
  }

  private Booster booster() {
    try {
      return XGBoost.loadModel(model);
    } catch (XGBoostError | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private float[][] on(List<double[]> slots, Prediction prediction) {
    return use(
        booster(),
        booster -> {
          DMatrix matrix = matrix(slots);
          try {
            return prediction.of(booster, matrix);
          } finally {
            matrix.dispose();
          }
        });
  }

  private static DMatrix matrix(List<double[]> rows) throws XGBoostError {
    int width = rows.get(0).length;
    float[] values = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < width; j++) {
        values[i * width + j] = (float) rows.get(i)[j];
      }
    }
    return new DMatrix(values, rows.size(), width, Float.NaN);
  }

  /** Uses a booster, then frees it. */
  private static <T> T use(Booster booster, Use<T> use) {
    try {
      return use.of(booster);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    } finally {
      booster.dispose();
    }
  }

  private interface Use<T> {
    T of(Booster booster) throws XGBoostError;
  }

  private interface Prediction {
    float[][] of(Booster booster, DMatrix matrix) throws XGBoostError;
  }
}
