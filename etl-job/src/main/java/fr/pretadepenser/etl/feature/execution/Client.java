package fr.pretadepenser.etl.feature.execution;

import org.apache.spark.sql.catalyst.InternalRow;

/** A client while tables are merged. */
final class Client {
  /** SK_ID_CURR. */
  final long id;

  /** Valid until the next client is asked for. */
  final InternalRow application;

  /** Statistics by table, see {@link Fold#of}; null where the client has no rows. */
  final double[][] folded;

  Client(long id, InternalRow application, int tables) {
    this.id = id;
    this.application = application;
    this.folded = new double[tables][];
  }
}
