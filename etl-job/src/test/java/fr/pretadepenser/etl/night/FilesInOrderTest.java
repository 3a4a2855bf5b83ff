package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.job.LocalSpark;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;

class FilesInOrderTest {
  @TempDir static Path folder;

  /** Spark would read the last, which is the largest, first, and knows of no empty range. */
  @Test
  void everyRangeOfClientsHasAPartitionAtItsPlace() {
    SparkSession spark = LocalSpark.session();
    Dataset<Row> clients =
        spark.range(1025, 1026).union(spark.range(1090, 1100)).toDF("SK_ID_CURR");
    String table = folder.resolve("table").toString();
    new ClientOrder(1000, 1099, 4).sort(clients, List.of()).write().parquet(table);
    List<Integer> rows =
        spark
            .read()
            .parquet(table)
            .rdd()
            .coalesce(4, false, Option.apply(new FilesInOrder()), null)
            .toJavaRDD()
            .glom()
            .map(List::size)
            .collect();
    assertThat(rows).containsExactly(0, 1, 0, 10);
  }
}
