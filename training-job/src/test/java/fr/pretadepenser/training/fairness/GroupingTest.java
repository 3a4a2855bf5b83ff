package fr.pretadepenser.training.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final Grouping AGE = new Grouping("age_years", List.of(30.0, 40.0));

  @Test
  void aBandBeginsAtItsBound() {
    assertThat(AGE.group(29.9)).isEqualTo("< 30");
    assertThat(AGE.group(30.0)).isEqualTo("30–39");
    assertThat(AGE.group(40.0)).isEqualTo("≥ 40");
    assertThat(AGE.group(null)).isEqualTo("?");
  }

  @Test
  void aCategoryIsItsOwnGroup() {
    assertThat(new Grouping("name_family_status", List.of()).group("Married")).isEqualTo("Married");
  }

  @Test
  void boundsRise() {
    assertThatThrownBy(() -> new Grouping("age_years", List.of(40.0, 30.0)))
        .hasMessageContaining("bounds of age_years do not rise");
  }

  @Test
  void groupsFollowClientNumbersWhateverTheOrderOfRows() {
    SparkSession spark = LocalSpark.session();
    Dataset<Row> guarded =
        spark.sql(
            "SELECT * FROM VALUES (3L, 45.0D), (1L, 25.0D), (2L, CAST(NULL AS DOUBLE)), (9L, 33.0D)"
                + " AS rows(SK_ID_CURR, age_years)");
    Dataset<Row> clients = spark.range(1, 4).withColumnRenamed("id", "SK_ID_CURR");
    List<Groups> collected =
        Groups.collect(
            clients,
            guarded,
            TinyNight.dictionary(),
            List.of(AGE, new Grouping("name_family_status", List.of())));
    assertThat(collected).hasSize(1);
    Groups groups = collected.get(0);
    assertThat(groups.names()).containsExactly("< 30", "≥ 40", "?");
    assertThat(List.of(groups.of(0), groups.of(1), groups.of(2))).containsExactly(0, 2, 1);
  }
}
