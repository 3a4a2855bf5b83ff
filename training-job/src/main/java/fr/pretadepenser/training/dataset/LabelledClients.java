package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import fr.pretadepenser.contract.failure.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The clients whose outcome is known: nine tenths, with their folds, read once for all fits and
 * comparisons, and the {@link Frozen} tenth, which only judges what came of them.
 */
public final class LabelledClients {
  private LabelledClients() {}

  /**
   * The nine tenths to learn from and to compare on, with their folds, cached; no client of the
   * frozen tenth is among them. They come in no order: {@link Clients#inOrder} is for rows that
   * have become narrower.
   */
  public static Dataset<Row> of(Dataset<Row> clients, Folds folds) {
    return folds.assign(thawed(clients)).persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** A numeric column in the order of client numbers, which do not come along; NaN if missing. */
  public static double[] numbers(Dataset<Row> labelled, String column) {
    return labelled.orderBy(Clients.CLIENT).select(column).collectAsList().stream()
        .mapToDouble(row -> row.isNullAt(0) ? Double.NaN : row.getDouble(0))
        .toArray();
  }

  /** The frozen tenth. */
  public static Dataset<Row> frozen(Dataset<Row> clients) {
    return labelled(clients).filter(Frozen.member());
  }

  /** The other nine tenths, as they come. */
  public static Dataset<Row> thawed(Dataset<Row> clients) {
    return labelled(clients).filter(not(Frozen.member()));
  }

  private static Dataset<Row> labelled(Dataset<Row> clients) {
    return clients.filter(col(Clients.TARGET).isNotNull());
  }

  /**
   * Sees to it that every part of every fold can hold both outcomes.
   *
   * @param purpose what needs them
   * @throws Failure input not ready, naming the outcome and both numbers
   */
  public static void requireOutcomes(Dataset<Row> labelled, Folds folds, String purpose) {
    require(labelled, 2L * folds.count() * folds.stoppingParts(), "clients", purpose);
  }

  /**
   * Sees to it that the frozen tenth can judge.
   *
   * @throws Failure input not ready, naming the outcome and both numbers
   */
  public static void requireFrozenOutcomes(Dataset<Row> frozen) {
    require(frozen, 2, "clients of the frozen tenth", "judging a model");
  }

  private static void require(Dataset<Row> clients, long least, String whose, String purpose) {
    Map<Integer, Long> counts = new LinkedHashMap<>();
    clients
        .groupBy(Clients.TARGET)
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getInt(0), row.getLong(1)));
    for (int outcome = 0; outcome <= 1; outcome++) {
      long found = counts.getOrDefault(outcome, 0L);
      if (found < least) {
        throw Failure.inputNotReady(
            "there are %d %s with TARGET %d; %s needs %d"
                .formatted(found, whose, outcome, purpose, least));
      }
    }
  }
}
