package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import org.apache.spark.ml.linalg.DenseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PreparationTest {
  private static final FeatureDictionary SLOTS = SlotChoice.DEFAULT.of(TinyNight.dictionary());

  /** Learned from training clients alone: a value that only others have is unseen. */
  @Test
  void categoriesComeMostFrequentFirstAndUnseenOrMissingOnesLast() {
    Dataset<Row> clients = TinyNight.features(LocalSpark.session(), 400);
    Preparation preparation =
        Preparation.fit(SLOTS, clients.filter(col("occupation_type").notEqual("Managers")));
    assertThat(preparation.categories().get("occupation_type"))
        .containsExactly("Laborers", "Core staff", "Drivers");
    assertThat(slot(preparation, clients.filter("occupation_type = 'Core staff'"), 4)).isEqualTo(1);
    assertThat(slot(preparation, clients.filter("occupation_type = 'Managers'"), 4)).isEqualTo(3);
    assertThat(slot(preparation, clients.filter("occupation_type IS NULL"), 4)).isEqualTo(3);
  }

  @Test
  void missingIsNanAndZeroIsZero() {
    Dataset<Row> clients = TinyNight.features(LocalSpark.session(), 400);
    Preparation preparation = Preparation.fit(SLOTS, clients);
    assertThat(slot(preparation, clients.filter("bureau_active_count IS NULL"), 5)).isNaN();
    assertThat(slot(preparation, clients.filter("bureau_active_count = 0"), 5)).isZero();
    assertThat(slot(preparation, clients.filter("amt_income_total IS NULL"), 6)).isNaN();
  }

  @Test
  void aFormulaIsEvaluatedInDoublesAndNeverInfinite() {
    Dataset<Row> clients = row("10D", "1D", "4D");
    Preparation preparation = Preparation.fit(SLOTS, clients);
    assertThat(slot(preparation, clients, 6)).isEqualTo(2.5);
    assertThat(slot(preparation, clients, 7)).isEqualTo(Math.sqrt(1.0 * 24 / 10) - 1);
    assertThat(slot(preparation, row("10D", "1D", "0D"), 6)).isNaN();
  }

  /** For XGBoost takes what a sparse vector does not hold for missing. */
  @Test
  void aVectorOfZerosIsDense() {
    Dataset<Row> zeros = row("0D", "0D", "0D");
    Row row = Preparation.fit(SLOTS, zeros).apply(zeros).select(Preparation.SLOTS).first();
    assertThat(row.get(0)).isInstanceOf(DenseVector.class);
  }

  private static Dataset<Row> row(String credit, String annuity, String income) {
    return LocalSpark.session()
        .range(1)
        .selectExpr(
            credit + " AS amt_credit",
            annuity + " AS amt_annuity",
            income + " AS amt_income_total",
            "0D AS ext_source_2",
            "'a' AS occupation_type",
            "0D AS bureau_active_count");
  }

  private static double slot(Preparation preparation, Dataset<Row> clients, int slot) {
    Row row = preparation.apply(clients).select(Preparation.SLOTS).first();
    return ((Vector) row.get(0)).apply(slot);
  }
}
