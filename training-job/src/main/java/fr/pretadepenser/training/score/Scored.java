package fr.pretadepenser.training.score;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Labelled clients with what a bundle says of them, in the order of client numbers. */
public final class Scored {
  private final long[] clients;
  private final Outcomes logOdds;

  private Scored(long[] clients, Outcomes logOdds) {
    this.clients = clients;
    this.logOdds = logOdds;
  }

  /** Of rows of {@link Clients#CLIENT}, outcome and log-odds. */
  static Scored of(List<Row> rows) {
    long[] clients = new long[rows.size()];
    double[] values = new double[rows.size()];
    boolean[] positives = new boolean[rows.size()];
    for (int i = 0; i < clients.length; i++) {
      clients[i] = rows.get(i).getLong(0);
      positives[i] = rows.get(i).getInt(1) == 1;
      values[i] = rows.get(i).getDouble(2);
    }
    return new Scored(clients, new Outcomes(values, positives));
  }

  /** Of a frame of {@link Clients#CLIENT}, outcome and {@link LogOdds#LOG_ODDS}. */
  public static Scored collect(Dataset<Row> rows) {
    return of(
        rows.select(Clients.CLIENT, Clients.TARGET, LogOdds.LOG_ODDS)
            .orderBy(Clients.CLIENT)
            .collectAsList());
  }

  /**
   * The same of fewer clients.
   *
   * @param others whose clients are all among these
   */
  public Scored at(Scored others) {
    double[] values = new double[others.size()];
    boolean[] positives = new boolean[others.size()];
    for (int i = 0; i < values.length; i++) {
      int place = Arrays.binarySearch(clients, others.clients[i]);
      if (place < 0) {
        throw new IllegalArgumentException("a client was not scored");
      }
      values[i] = logOdds.value(place);
      positives[i] = logOdds.positive(place);
    }
    return new Scored(others.clients, new Outcomes(values, positives));
  }

  /** How many. */
  public int size() {
    return clients.length;
  }

  /** Number of the i-th client. */
  public long client(int i) {
    return clients[i];
  }

  /** Calibrated log-odds and outcomes, without who they are. */
  public Outcomes logOdds() {
    return logOdds;
  }
}
