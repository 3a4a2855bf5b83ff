package fr.pretadepenser.etl.night;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.job.LocalSpark;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ClientOrderTest {
  private static final Dataset<Row> CLIENTS =
      LocalSpark.session()
          .range(0, 100)
          .select(col("id").multiply(37).mod(100).plus(1000).as("SK_ID_CURR"));

  @Test
  void filesAreEqualRangesInAscendingOrder() {
    List<Row> rows =
        new ClientOrder(1000, 1099, 7)
            .sort(CLIENTS, List.of())
            .withColumn("file", spark_partition_id())
            .collectAsList();
    assertThat(rows).extracting(row -> row.getLong(0)).isSorted().hasSize(100);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.getInt(1)).isEqualTo((int) ((row.getLong(0) - 1000) * 7 / 100)));
  }

  @Test
  void clientsOutsideJoinTheOuterRanges() {
    List<Row> rows = new ClientOrder(1040, 1059, 2).sort(CLIENTS, List.of()).collectAsList();
    assertThat(rows).extracting(row -> row.getLong(0)).isSorted().hasSize(100);
  }

  @Test
  void nobodyIsAnOrderToo() {
    assertThat(ClientOrder.of(CLIENTS.limit(0), 3)).isEqualTo(new ClientOrder(0, 0, 3));
    assertThat(ClientOrder.of(CLIENTS, 3)).isEqualTo(new ClientOrder(1000, 1099, 3));
  }
}
