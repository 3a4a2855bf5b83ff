package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;

import fr.pretadepenser.contract.failure.Failure;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A CSV file, gzip or not, that names some clients. */
public final class ClientList {
  private ClientList() {}

  /**
   * The numbers of its clients, a row each.
   *
   * @param required columns that must hold 1 or true
   * @throws Failure input not ready, naming the file or the column it lacks
   */
  public static Dataset<Row> read(SparkSession spark, String file, List<String> required) {
    Dataset<Row> rows;
    try {
      rows = spark.read().option("header", true).csv(file);
    } catch (Exception e) {
      throw Failure.inputNotReady("--clients " + file + " cannot be read", e);
    }
    List<String> columns = Arrays.asList(rows.columns());
    require(file, columns, Clients.CLIENT);
    for (String column : required) {
      require(file, columns, column);
      Column flag = lower(col(column));
      rows = rows.where(flag.isin("1", "true"));
    }
    return rows.select(col(Clients.CLIENT).cast("bigint")).distinct();
  }

  private static void require(String file, List<String> columns, String column) {
    if (!columns.contains(column)) {
      throw Failure.inputNotReady("--clients " + file + " has no column " + column);
    }
  }
}
