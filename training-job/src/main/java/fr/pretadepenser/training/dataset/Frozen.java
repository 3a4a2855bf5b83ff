package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;

/**
 * The frozen tenth: clients that no model is ever fitted, stopped, tuned, calibrated, chosen or
 * compared on, so that any two models, of whatever night, seed or settings, can be judged by the
 * same clients that neither has seen. Who belongs to it follows from the client's number alone.
 */
public final class Frozen {
  /** Name of the fact, in a model's lineage, that it respects the frozen tenth. */
  public static final String FACT = "frozenTenth";

  /** Which one: a model whose lineage has another, or none, may have learned from any client. */
  public static final String TENTH = "by xxhash64 of the client's number, never learned from";

  /** Part of every model's promise, so no setting: another text would let seen clients in. */
  private static final String SALT = "frozen tenth";

  private static final int PARTS = 10;

  private Frozen() {}

  /** Whether a row's client belongs to the frozen tenth. */
  public static Column member() {
    // Hashes of an integer and of a long of one value differ.
    Column client = col(Clients.CLIENT).cast("bigint");
    return pmod(xxhash64(lit(SALT), client), lit(PARTS)).equalTo(0);
  }
}
