package fr.pretadepenser.etl.table.csv;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** One file, as Spark's catalog sees it. */
final class CsvTable implements SupportsRead {
  private final StructType schema;

  CsvTable(StructType schema) {
    this.schema = schema;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  @SuppressWarnings("deprecation") // Spark still asks for it.
  public StructType schema() {
    return schema;
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
    return () -> new CsvScan(schema, options);
  }
}
