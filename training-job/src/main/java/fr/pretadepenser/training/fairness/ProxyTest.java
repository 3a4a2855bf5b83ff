package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Predicts a protected attribute from the model's slots by a small booster on each half of a sample
 * of clients, which judges the other half.
 *
 * @param slots of the rows, in order
 * @param small groups of fewer clients are left out
 * @param threads of each booster
 * @param seed of the rows and columns drawn
 */
record ProxyTest(List<Feature> slots, int small, int threads, long seed) {
  private static final int ROUNDS = 40;
  private static final int MOST_CARRIERS = 10;

  /** Of the clients whose slots are {@code rows}, in the order of {@code groups}. */
  Proxies of(Groups groups, double[][] rows) {
    List<Integer> large = new ArrayList<>();
    for (int g = 0; g < groups.names().size(); g++) {
      int group = g;
      if (IntStream.range(0, rows.length).filter(i -> groups.of(i) == group).count() >= small) {
        large.add(g);
      }
    }
    int[] clients =
        IntStream.range(0, rows.length).filter(i -> large.contains(groups.of(i))).toArray();
    if (large.size() < 2) {
      return new Proxies(groups.feature(), groups.label(), 0, Map.of(), List.of());
    }
    double[][] told = new double[rows.length][];
    Map<String, Double> gains = new TreeMap<>();
    for (int half = 0; half < 2; half++) {
      int tested = half;
      int[] learn =
          IntStream.range(0, clients.length)
              .filter(i -> i % 2 != tested)
              .map(i -> clients[i])
              .toArray();
      int[] test =
          IntStream.range(0, clients.length)
              .filter(i -> i % 2 == tested)
              .map(i -> clients[i])
              .toArray();
      predict(groups, large, rows, learn, test, told, gains);
    }
    Map<String, Estimate> aucs = new LinkedHashMap<>();
    for (int k = 0; k < large.size(); k++) {
      aucs.put(groups.names().get(large.get(k)), auc(groups, large.get(k), k, clients, told));
    }
    return new Proxies(groups.feature(), groups.label(), clients.length, aucs, largest(gains));
  }

  private void predict(
      Groups groups,
      List<Integer> large,
      double[][] rows,
      int[] learn,
      int[] test,
      double[][] told,
      Map<String, Double> gains) {
    try {
      DMatrix learned = matrix(rows, learn);
      float[] labels = new float[learn.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = large.indexOf(groups.of(learn[i]));
      }
      learned.setLabel(labels);
      Booster booster =
          XGBoost.train(learned, parameters(large.size()), ROUNDS, Map.of(), null, null);
      DMatrix tested = matrix(rows, test);
      float[][] predicted = booster.predict(tested);
      for (int i = 0; i < test.length; i++) {
        double[] shares = new double[large.size()];
        for (int k = 0; k < shares.length; k++) {
          shares[k] = predicted[i][k];
        }
        told[test[i]] = shares;
      }
      booster
          .getScore(slots.stream().map(Feature::name).toArray(String[]::new), "total_gain")
          .forEach((slot, gain) -> gains.merge(slot, gain, Double::sum));
      learned.dispose();
      tested.dispose();
      booster.dispose();
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> parameters(int groups) {
    return Map.of(
        "objective",
        "multi:softprob",
        "num_class",
        groups,
        "max_depth",
        4,
        "eta",
        0.2,
        "subsample",
        0.8,
        "colsample_bytree",
        0.5,
        "tree_method",
        "hist",
        "nthread",
        threads,
        "seed",
        seed,
        "verbosity",
        0);
  }

  private static DMatrix matrix(double[][] rows, int[] chosen) throws XGBoostError {
    int width = rows[chosen[0]].length;
    float[] values = new float[chosen.length * width];
    for (int i = 0; i < chosen.length; i++) {
      for (int j = 0; j < width; j++) {
        values[i * width + j] = (float) rows[chosen[i]][j];
      }
    }
    return new DMatrix(values, chosen.length, width, Float.NaN);
  }

  private static Estimate auc(
      Groups groups, int group, int column, int[] clients, double[][] told) {
    double[] values = new double[clients.length];
    boolean[] members = new boolean[clients.length];
    for (int i = 0; i < clients.length; i++) {
      values[i] = told[clients[i]][column];
      members[i] = groups.of(clients[i]) == group;
    }
    Auc auc = Auc.of(new Outcomes(values, members));
    return Estimate.normal(auc.value(), auc.standardError());
  }

  private List<Carrier> largest(Map<String, Double> gains) {
    double total = gains.values().stream().mapToDouble(Double::doubleValue).sum();
    return slots.stream()
        .filter(slot -> gains.containsKey(slot.name()))
        .map(
            slot ->
                new Carrier(
                    slot.name(), slot.label(), gains.getOrDefault(slot.name(), 0.0) / total))
        .sorted(Comparator.comparingDouble(Carrier::share).reversed())
        .limit(MOST_CARRIERS)
        .toList();
  }
}
