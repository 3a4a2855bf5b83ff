package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.training.tiny.LocalSpark;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final Folds FOLDS = new Folds(5, 42, 8);

  @Test
  void everyFoldHasTheSameShareOfPaymentDifficulties() {
    Map<String, Long> sizes = new HashMap<>();
    FOLDS
        .assign(clients(1_003))
        .groupBy(Clients.TARGET, Folds.FOLD)
        .count()
        .collectAsList()
        .forEach(row -> sizes.put(row.getInt(0) + "/" + row.getInt(1), row.getLong(2)));
    assertThat(sizes).hasSize(10);
    // 101 with difficulties and 902 without, in five.
    for (int fold = 0; fold < 5; fold++) {
      assertThat(sizes.get("1/" + fold)).isBetween(20L, 21L);
      assertThat(sizes.get("0/" + fold)).isBetween(180L, 181L);
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    Dataset<Row> clients = clients(500);
    assertThat(folds(clients.orderBy(col(Clients.CLIENT).desc()))).isEqualTo(folds(clients));
  }

  @Test
  void aClientKeepsItsFoldWhenOthersGo() {
    Map<Long, Integer> before = folds(clients(2_000));
    Map<Long, Integer> after = folds(clients(2_000).filter(col(Clients.CLIENT).mod(7).notEqual(3)));
    long kept =
        after.entrySet().stream().filter(e -> e.getValue().equals(before.get(e.getKey()))).count();
    assertThat(kept).isGreaterThan(after.size() * 9L / 10);
  }

  @Test
  void whoDecidesWhenToStopDoesNotFollowFromTheFold() {
    for (Row row :
        FOLDS
            .assign(clients(4_000))
            .filter(Folds.STOPPING)
            .groupBy(Folds.FOLD)
            .count()
            .collectAsList()) {
      assertThat(row.getLong(1)).isBetween(70L, 130L);
    }
  }

  @Test
  void refusesASingleFold() {
    assertThatThrownBy(() -> new Folds(1, 42, 8)).hasMessageContaining("training.folds.count");
  }

  private static Map<Long, Integer> folds(Dataset<Row> clients) {
    Map<Long, Integer> folds = new HashMap<>();
    FOLDS
        .assign(clients)
        .select(Clients.CLIENT, Folds.FOLD)
        .collectAsList()
        .forEach(row -> folds.put(row.getLong(0), row.getInt(1)));
    return folds;
  }

  /** One client in ten has payment difficulties. */
  private static Dataset<Row> clients(int count) {
    return LocalSpark.session()
        .range(count)
        .selectExpr("id AS SK_ID_CURR", "CAST(id % 10 = 0 AS INT) AS TARGET");
  }
}
