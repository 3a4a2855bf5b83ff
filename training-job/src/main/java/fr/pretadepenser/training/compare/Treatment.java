package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.array_repeat;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.fit.Learner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is done about the rarer outcome before a learner sees the training clients: all but none
 * give both outcomes the same weight in sum. Probabilities are then too high, until they are
 * calibrated.
 */
public enum Treatment {
  /** Clients as they are. */
  @JsonProperty("none")
  NONE,
  /** Each client weighs the inverse of the share of its outcome. */
  @JsonProperty("class-weights")
  CLASS_WEIGHTS,
  /** As many clients without payment difficulties, drawn, as there are with. */
  @JsonProperty("undersampling")
  UNDERSAMPLING,
  /** Clients with payment difficulties repeated. */
  @JsonProperty("oversampling")
  OVERSAMPLING,
  /** Clients with payment difficulties made up between real ones. */
  @JsonProperty("smote")
  SMOTE;

  private static final int GRAINS = 1_000_000;

  /** Prepared training clients, treated; SMOTE asks for complete slots. */
  Dataset<Row> apply(Dataset<Row> training, long seed, int[] cardinalities) {
    Counts counts = Counts.of(training);
    double ratio = counts.more() / counts.fewer();
    Column rarer = col(Clients.TARGET).equalTo(counts.rarer());
    int partitions = training.javaRDD().getNumPartitions();
    return switch (this) {
      case NONE -> training;
      case CLASS_WEIGHTS -> weigh(training);
      case UNDERSAMPLING -> weighed(training.filter(rarer.or(draw(seed).lt(1 / ratio))));
      case OVERSAMPLING -> {
        Column more = when(draw(seed).lt(ratio - Math.floor(ratio)), 1).otherwise(0);
        Column times = when(rarer, lit((int) ratio).plus(more)).otherwise(1);
        yield weighed(
            training.withColumn("COPY", explode(array_repeat(lit(1), times))).drop("COPY"));
      }
      case SMOTE ->
          weighed(
              Clients.inOrder(
                  training.union(
                      Smote.DEFAULT.synthetic(
                          training,
                          training.filter(rarer),
                          (int) (counts.more() - counts.fewer()),
                          cardinalities,
                          seed)),
                  partitions));
    };
  }

  /** Clients who are never resampled, their outcomes weighing as evenly as if they were. */
  Dataset<Row> weigh(Dataset<Row> clients) {
    if (this == NONE) {
      return clients;
    }
    Counts counts = Counts.of(clients);
    double n = counts.more() + counts.fewer();
    return clients.withColumn(
        Learner.WEIGHT,
        when(col(Clients.TARGET).equalTo(counts.rarer()), n / (2 * counts.fewer()))
            .otherwise(n / (2 * counts.more())));
  }

  /** Every client weighs 1 unless weighed already. */
  static Dataset<Row> weighed(Dataset<Row> clients) {
    return Learner.weighted(clients) ? clients : clients.withColumn(Learner.WEIGHT, lit(1.0));
  }

  /** A number of a client in [0, 1). */
  private static Column draw(long seed) {
    return pmod(xxhash64(lit(seed), lit("treatment"), col(Clients.CLIENT)), lit(GRAINS))
        .divide((double) GRAINS);
  }

  private record Counts(int rarer, double fewer, double more) {
    static Counts of(Dataset<Row> clients) {
      Map<Integer, Long> counts = new HashMap<>();
      clients
          .groupBy(Clients.TARGET)
          .count()
          .collectAsList()
          .forEach(row -> counts.put(row.getInt(0), row.getLong(1)));
      long with = counts.getOrDefault(1, 0L);
      long without = counts.getOrDefault(0, 0L);
      return new Counts(with <= without ? 1 : 0, Math.min(with, without), Math.max(with, without));
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
