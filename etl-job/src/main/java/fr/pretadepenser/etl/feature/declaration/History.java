package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * A table of many rows per client, as statistics see it.
 *
 * @param table where the rows come from
 * @param prefix of its features' names
 * @param family of its features
 * @param missing what a missing statistic means
 * @param time of a row relative to the application, past below 0
 * @param period in which time is counted
 * @param rank further keys, all descending, that order rows of one moment the same way every time
 */
public record History(
    SourceTable table,
    String prefix,
    Family family,
    Text missing,
    Column time,
    Period period,
    List<Column> rank) {

  /** The unit in which a table counts time. */
  public enum Period {
    DAY(365.25),
    MONTH(12);

    private final double perYear;

    Period(double perYear) {
      this.perYear = perYear;
    }

    /** Periods in a year. */
    public double perYear() {
      return perYear;
    }
  }

  /** Every row of the table. */
  public Rows rows(Population population) {
    return new Rows(this, population, null, Window.ALL);
  }
}
