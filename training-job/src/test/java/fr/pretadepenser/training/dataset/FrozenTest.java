package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.tiny.LocalSpark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FrozenTest {
  private static final Folds FOLDS = new Folds(5, 42, 8);

  /** Golden: were one of these ever to change, models would be judged by clients they learned. */
  @Test
  void itIsTheSameForEver() {
    assertThat(frozen(clients(100)))
        .containsExactly(12L, 13L, 14L, 24L, 37L, 42L, 43L, 45L, 65L, 70L, 97L);
  }

  @Test
  void itIsATenthOfEachOutcome() {
    Dataset<Row> frozen = LabelledClients.frozen(clients(20_000));
    assertThat(frozen.filter("TARGET = 1").count()).isBetween(150L, 250L);
    assertThat(frozen.filter("TARGET = 0").count()).isBetween(1_450L, 1_750L);
  }

  @Test
  void itDoesNotDependOnTheOtherClientsNorOnTheirOrderNorOnTheTypeOfTheNumber() {
    Set<Long> all = new HashSet<>(frozen(clients(2_000)));
    Dataset<Row> some = clients(2_000).filter(col(Clients.CLIENT).mod(3).notEqual(0));
    assertThat(frozen(some.orderBy(col(Clients.CLIENT).desc())))
        .hasSizeGreaterThan(80)
        .allMatch(all::contains);
    Dataset<Row> narrow =
        clients(2_000).withColumn(Clients.CLIENT, col(Clients.CLIENT).cast("int"));
    assertThat(frozen(narrow.withColumn(Clients.CLIENT, col(Clients.CLIENT).cast("bigint"))))
        .hasSameElementsAs(all);
    assertThat(narrow.filter(Frozen.member()).count())
        .isEqualTo(clients(2_000).filter(Frozen.member()).count());
  }

  @Test
  void whoIsLearnedFromIsNeverFrozenWhateverTheSeed() {
    for (long seed : List.of(1L, 42L, 20260701L)) {
      Dataset<Row> labelled = LabelledClients.of(clients(2_000), new Folds(FOLDS.count(), seed, 8));
      assertThat(labelled.filter(Frozen.member()).isEmpty()).isTrue();
      assertThat(labelled.count() + frozen(clients(2_000)).size()).isEqualTo(1_800);
      labelled.unpersist();
    }
  }

  /** Every tenth client is of unknown outcome, one in ten of the others has difficulties. */
  private static Dataset<Row> clients(int count) {
    return LocalSpark.session()
        .range(count)
        .selectExpr(
            "id AS SK_ID_CURR",
            "CASE WHEN id % 10 = 9 THEN NULL ELSE CAST(id % 9 = 0 AS INT) END AS TARGET");
  }

  private static List<Long> frozen(Dataset<Row> clients) {
    return LabelledClients.frozen(clients)
        .orderBy(Clients.CLIENT)
        .select(Clients.CLIENT)
        .as(Encoders.LONG())
        .collectAsList();
  }
}
