package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** The clients whose outcome is known, with their folds, read once for all fits. */
public final class LabelledClients {
  private LabelledClients() {}

  /**
   * One partition for each task that grows trees, in the order of client numbers: XGBoost then
   * takes the partitions as they are, so that the same clients give the same sums and the same
   * trees.
   */
  public static Dataset<Row> of(Dataset<Row> clients, Folds folds, int workers) {
    return folds
        .assign(clients.filter(col(Clients.TARGET).isNotNull()))
        .repartition(workers, col(Clients.CLIENT))
        .sortWithinPartitions(col(Clients.CLIENT))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }
}
