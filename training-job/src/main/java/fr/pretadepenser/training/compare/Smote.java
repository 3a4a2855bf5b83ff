package fr.pretadepenser.training.compare;

import static org.apache.spark.ml.stat.Summarizer.std;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.prepare.Preparation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Clients made up between real ones of the rarer outcome (SMOTE, Chawla et al. 2002, JAIR 16): each
 * stands on the segment from a client to one of its nearest of the same outcome. Flags and
 * categories are taken whole from the nearer end; a differing one counts as one standard deviation.
 * The rarer outcome's clients come together in one task.
 *
 * @param neighbours of which one is drawn
 */
record Smote(int neighbours) implements Serializable {
  static final Smote DEFAULT = new Smote(5);

  /** So many rows more, with the columns of the training clients, whose slots are complete. */
  Dataset<Row> synthetic(
      Dataset<Row> training, Dataset<Row> rarer, int count, int[] cardinalities, long seed) {
    double[] deviations =
        ((Vector) training.select(std(col(Preparation.SLOTS))).first().get(0)).toArray();
    boolean[] whole = new boolean[deviations.length];
    for (int j = 0; j < whole.length; j++) {
      whole[j] = j >= cardinalities.length || cardinalities[j] > 0;
    }
    int slots = Arrays.asList(training.columns()).indexOf(Preparation.SLOTS);
    MapPartitionsFunction<Row, Row> make =
        rows -> {
          List<Row> clients = new ArrayList<>();
          rows.forEachRemaining(clients::add);
          List<double[]> points =
              clients.stream().map(row -> ((Vector) row.get(slots)).toArray()).toList();
          List<Row> made = new ArrayList<>();
          for (Point point : between(points, deviations, whole, count, seed)) {
            Row base = clients.get(point.base());
            Object[] values = new Object[base.length()];
            for (int i = 0; i < values.length; i++) {
              values[i] = i == slots ? point.values() : base.get(i);
            }
            made.add(RowFactory.create(values));
          }
          return made.iterator();
        };
    return rarer
        .coalesce(1)
        .sortWithinPartitions(Clients.CLIENT)
        .mapPartitions(make, Encoders.row(training.schema()));
  }

  /** A made-up client, the real one it starts from and the one it goes towards. */
  record Point(int base, int towards, Vector values) {}

  /** Bases take turns; the neighbour and the place on the segment are drawn. */
  List<Point> between(
      List<double[]> points, double[] deviations, boolean[] whole, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] nearest = new int[Math.min(count, points.size())][];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = nearest(points, i, deviations, whole);
    }
    List<Point> made = new ArrayList<>();
    for (int i = 0; i < count && points.size() > 1; i++) {
      int base = i % points.size();
      int towards = nearest[base][random.nextInt(nearest[base].length)];
      double gap = random.nextDouble();
      double[] from = points.get(base);
      double[] to = points.get(towards);
      double[] values = new double[from.length];
      for (int j = 0; j < values.length; j++) {
        values[j] = whole[j] ? (gap < 0.5 ? from[j] : to[j]) : from[j] + gap * (to[j] - from[j]);
      }
      made.add(new Point(base, towards, Vectors.dense(values)));
    }
    return made;
  }

  private int[] nearest(List<double[]> points, int from, double[] deviations, boolean[] whole) {
    record Neighbour(int index, double distance) {}
    PriorityQueue<Neighbour> best =
        new PriorityQueue<>((a, b) -> Double.compare(b.distance(), a.distance()));
    for (int i = 0; i < points.size(); i++) {
      if (i != from) {
        best.add(new Neighbour(i, distance(points.get(from), points.get(i), deviations, whole)));
        if (best.size() > neighbours) {
          best.remove();
        }
      }
    }
    return best.stream().mapToInt(Neighbour::index).sorted().toArray();
  }

  private static double distance(double[] a, double[] b, double[] deviations, boolean[] whole) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double difference = a[j] - b[j];
      if (difference != 0 && whole[j]) {
        sum += 1;
      } else if (deviations[j] > 0) {
        difference /= deviations[j];
        sum += difference * difference;
      }
    }
    return sum;
  }
}
