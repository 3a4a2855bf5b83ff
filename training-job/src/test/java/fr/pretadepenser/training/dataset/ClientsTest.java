package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.tiny.LocalSpark;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ClientsTest {

  @Test
  void rowsInOrderAreTheSamePartitionsHoweverTheyCame() {
    Dataset<Row> clients = LocalSpark.session().range(1_000).toDF(Clients.CLIENT);
    List<Row> ordered = partitions(clients.repartition(5));
    assertThat(ordered).isEqualTo(partitions(clients.orderBy(col(Clients.CLIENT).desc())));
    assertThat(ordered.stream().filter(row -> row.getInt(0) == 0).map(row -> row.getLong(1)))
        .isSorted()
        .hasSizeBetween(400, 600);
  }

  private static List<Row> partitions(Dataset<Row> clients) {
    return Clients.inOrder(clients, 2)
        .select(spark_partition_id(), col(Clients.CLIENT))
        .collectAsList();
  }
}
