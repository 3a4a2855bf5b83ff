package fr.pretadepenser.etl.table.csv;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The data source, used by the name of this class: {@code read().format(...).schema(...)}. The
 * schema lists the columns of the file in its order (bigint, int, double or string), then {@link
 * #FAULT} and {@link #LINE}, both null for a sound row. Created by Spark.
 */
public final class CsvSource implements TableProvider {
  /** Why a row is set aside; its other columns are then null. */
  public static final String FAULT = "_fault";

  /** The line of a row that is set aside, as it stood. */
  public static final String LINE = "_line";

  /** Option: the file. */
  public static final String PATH = "path";

  /** Option: the columns that must have a value, separated by commas. */
  public static final String KEY = "key";

  /** Option: under which the reader counts, see {@link LineCounts}. */
  public static final String COUNTS = "counts";

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    throw new UnsupportedOperationException("the schema must be given");
  }

  @Override
  public boolean supportsExternalMetadata() {
    return true;
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new CsvTable(schema);
  }
}
