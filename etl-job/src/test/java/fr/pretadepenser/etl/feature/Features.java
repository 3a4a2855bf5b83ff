package fr.pretadepenser.etl.feature;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.execution.ClientMerge;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.rdd.DefaultPartitionCoalescer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All inputs of the dictionary, protected ones last, from rows in any order. */
final class Features {
  private Features() {}

  static Dataset<Row> of(Map<SourceTable, Dataset<Row>> clean) {
    Map<SourceTable, Dataset<Row>> sorted = new EnumMap<>(SourceTable.class);
    clean.forEach(
        (table, rows) ->
            sorted.put(table, rows.coalesce(1).sortWithinPartitions(CleanTables.CLIENT)));
    Dataset<Row> application = Objects.requireNonNull(sorted.get(SourceTable.APPLICATION));
    return FeatureTable.of(sorted, new ClientMerge(1, new DefaultPartitionCoalescer(1)))
        .join(FeatureTable.protectedOf(application), CleanTables.CLIENT);
  }
}
