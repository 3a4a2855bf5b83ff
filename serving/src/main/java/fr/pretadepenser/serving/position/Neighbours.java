package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.serving.night.Column;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Likeness of clients: the mean, over a few features, of the difference in interquartile ranges of
 * all clients, at most {@link #FARTHEST}; 1 for another category, or where one of the two has no
 * value. Amounts thus count no more than scores, and one odd value does not decide alone.
 */
final class Neighbours {
  /** How many features are compared. */
  static final int FEATURES = 10;

  /** How many clients are called similar. */
  static final int MOST = 100;

  private static final float FARTHEST = 3;
  private static final Text MEASURE =
      new Text(
          "Les %d clients de la nuit les plus proches de celui-ci sur les variables qui pèsent le"
              + " plus dans le modèle\u00a0: %s. Chaque écart est compté en écarts interquartiles de"
              + " l'ensemble des clients, au plus %d\u00a0; une autre catégorie, ou une valeur"
              + " manquante d'un seul côté, compte pour 1.",
          "The %d clients of the night closest to this one in the features that weigh most in the"
              + " model: %s. Each difference is counted in interquartile ranges of all clients, %d"
              + " at most; another category, or a value missing on one side alone, counts as 1.");

  private final List<Feature> features;

  /** By feature, then by client: numbers in interquartile ranges, or places of categories. */
  private final float[][] scaled;

  private Neighbours(List<Feature> features, float[][] scaled) {
    this.features = features;
    this.scaled = scaled;
  }

  static Neighbours over(List<Feature> features, Function<Feature, Column> columns) {
    return new Neighbours(
        features,
        features.stream()
            .map(feature -> scaled(feature, columns.apply(feature)))
            .toArray(float[][]::new));
  }

  private static float[] scaled(Feature feature, Column column) {
    double unit = feature.isCategory() ? 1 : range(column.values());
    float[] scaled = new float[column.values().length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (column.values()[i] / unit);
    }
    return scaled;
  }

  /** The interquartile range; where half the clients share a value, a wider one. */
  private static double range(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    for (double tail : new double[] {0.25, 0.05, 0}) {
      double range = Quantiles.of(sorted, 1 - tail) - Quantiles.of(sorted, tail);
      if (range > 0) {
        return range;
      }
    }
    return 1;
  }

  /** The measure in words. */
  Text measure() {
    return new Text(
        MEASURE.fr().formatted(MOST, labels(feature -> feature.label().fr()), Math.round(FARTHEST)),
        MEASURE
            .en()
            .formatted(MOST, labels(feature -> feature.label().en()), Math.round(FARTHEST)));
  }

  private String labels(Function<Feature, String> label) {
    return features.stream().map(label).collect(Collectors.joining(", "));
  }

  /** The places of the most similar clients, the client left out; at most {@link #MOST}. */
  int[] of(int client) {
    int clients = scaled.length == 0 ? 0 : scaled[0].length;
    PriorityQueue<Near> nearest =
        new PriorityQueue<>(
            Comparator.comparingDouble(Near::distance).thenComparingInt(Near::place).reversed());
    float farthest = Float.POSITIVE_INFINITY;
    for (int place = 0; place < clients; place++) {
      float distance =
          place == client ? Float.POSITIVE_INFINITY : distance(client, place, farthest);
      if (distance < farthest) {
        nearest.add(new Near(place, distance));
        if (nearest.size() > MOST) {
          nearest.remove();
          farthest = nearest.element().distance();
        }
      }
    }
    return nearest.stream().mapToInt(Near::place).sorted().toArray();
  }

  /** The sum over the features; given up once it is no less than {@code enough}. */
  private float distance(int one, int other, float enough) {
    float sum = 0;
    for (int j = 0; j < scaled.length && sum < enough; j++) {
      float a = scaled[j][one];
      float b = scaled[j][other];
      if (Float.isNaN(a) || Float.isNaN(b)) {
        sum += Float.isNaN(a) && Float.isNaN(b) ? 0 : 1;
      } else if (features.get(j).isCategory()) {
        sum += a == b ? 0 : 1;
      } else {
        sum += Math.min(FARTHEST, Math.abs(a - b));
      }
    }
    return sum;
  }

  private record Near(int place, float distance) {}
}
