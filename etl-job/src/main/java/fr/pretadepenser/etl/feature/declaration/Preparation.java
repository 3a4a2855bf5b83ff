package fr.pretadepenser.etl.feature.declaration;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * What becomes of the rows of a table before statistics see them, one client at a time: part
 * payments brought together, months set side by side.
 *
 * @param reads numbers taken from each clean row, in the order in which {@code step} finds them
 * @param writes the columns of the rows that {@code step} makes, beside SK_ID_CURR
 * @param step from all rows of one client to the prepared ones; missing is NaN
 */
public record Preparation(List<Column> reads, List<String> writes, Step step) {

  /** Rows of one client in, in any order, rows out. */
  @FunctionalInterface
  public interface Step extends Serializable {
    /** Never sees rows of two clients at once. */
    List<double[]> of(List<double[]> rows);
  }
}
