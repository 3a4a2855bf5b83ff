package fr.pretadepenser.etl.feature;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.execution.ClientMerge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Option;
import scala.Serializable;

/** All inputs of the dictionary, protected ones last, from rows in any order. */
final class Features {
  private Features() {}

  /** Of all clients. */
  private static final class OneRange implements PartitionCoalescer, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public PartitionGroup[] coalesce(int ranges, RDD<?> table) {
      PartitionGroup all = new PartitionGroup(Option.empty());
      List.of(table.partitions()).forEach(partition -> all.partitions().$plus$eq(partition));
      return new PartitionGroup[] {all};
    }
  }

  static Dataset<Row> of(Map<SourceTable, Dataset<Row>> clean) {
    Map<SourceTable, Dataset<Row>> sorted = new EnumMap<>(SourceTable.class);
    clean.forEach(
        (table, rows) ->
            sorted.put(table, rows.coalesce(1).sortWithinPartitions(CleanTables.CLIENT)));
    Dataset<Row> application = Objects.requireNonNull(sorted.get(SourceTable.APPLICATION));
    return FeatureTable.of(sorted, new ClientMerge(1, new OneRange()))
        .join(FeatureTable.protectedOf(application), CleanTables.CLIENT);
  }
}
