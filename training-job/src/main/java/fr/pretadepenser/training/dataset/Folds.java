package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ntile;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.failure.Failure;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Fixed folds by client, stratified by outcome. Clients of one outcome are put in the order of a
 * seeded hash of their number and cut into equal parts. So every fold has the same share of payment
 * difficulties to within one client, no fold depends on the order of rows, and a client keeps its
 * fold when others come or go, but for the few whose hash lies beside a cut.
 *
 * @param count how many
 * @param seed of the hash
 * @param stoppingParts of the training folds, one client in so many decides when to stop
 */
public record Folds(int count, long seed, int stoppingParts) {
  /** Column of the fold, from 0. */
  public static final String FOLD = "FOLD";

  /** Column that is true for clients who decide when to stop, when their fold is learned from. */
  public static final String STOPPING = "STOPPING";

  /** Refuses fewer than two of anything. */
  public Folds {
    if (count < 2) {
      throw Failure.badConfiguration("training.folds.count must be at least 2, not " + count);
    }
    if (stoppingParts < 2) {
      throw Failure.badConfiguration(
          "training.folds.stopping-parts must be at least 2, not " + stoppingParts);
    }
  }

  /** Adds both columns to labelled clients. */
  public Dataset<Row> assign(Dataset<Row> labelled) {
    Column order = xxhash64(lit(seed), col(Clients.CLIENT));
    // Another hash: whether a client decides when to stop must not follow from its fold.
    Column part =
        pmod(xxhash64(lit(seed), lit("stopping"), col(Clients.CLIENT)), lit(stoppingParts));
    // Clients are sorted by number and outcome alone: whole rows have hundreds of columns.
    Dataset<Row> cut =
        labelled
            .select(Clients.CLIENT, Clients.TARGET)
            .select(
                col(Clients.CLIENT),
                ntile(count)
                    .over(Window.partitionBy(Clients.TARGET).orderBy(order, col(Clients.CLIENT)))
                    .minus(1)
                    .as(FOLD));
    return labelled.join(broadcast(cut), Clients.CLIENT).withColumn(STOPPING, part.equalTo(0));
  }
}
