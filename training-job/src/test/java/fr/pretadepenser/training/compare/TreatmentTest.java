package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.prepare.Imputation;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentTest {
  private static final FeatureDictionary SLOTS = SlotChoice.DEFAULT.of(TinyNight.dictionary());
  private static Dataset<Row> labelled;
  private static FoldRows fold;

  @BeforeAll
  static void prepare() {
    labelled =
        LabelledClients.of(TinyNight.features(LocalSpark.session(), 600), new Folds(2, 5, 8));
    fold = FoldRows.of(SLOTS, labelled, 0);
  }

  @ParameterizedTest
  @EnumSource(value = Treatment.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void bothOutcomesWeighTheSame(Treatment treatment) {
    Dataset<Row> complete = Imputation.fit(fold.prepared()).apply(fold.prepared());
    Dataset<Row> treated = treatment.apply(complete, 3, fold.cardinalities());
    double with = weight(treated, 1);
    double without = weight(treated, 0);
    assertThat(with).isCloseTo(without, within(0.12 * without));
    assertThat(weight(treatment.weigh(complete), 1))
        .isCloseTo(weight(treatment.weigh(complete), 0), within(1e-6));
  }

  @Test
  void withoutTreatmentClientsStayAsTheyAre() {
    Dataset<Row> prepared = fold.prepared();
    assertThat(Treatment.NONE.apply(prepared, 3, fold.cardinalities())).isSameAs(prepared);
    assertThat(Treatment.NONE.weigh(prepared)).isSameAs(prepared);
  }

  /** What is learned does not depend on the outcomes, nor on the number, of clients held out. */
  @ParameterizedTest
  @EnumSource(names = {"UNDERSAMPLING", "SMOTE"})
  void nothingOfTheHeldOutFoldIsUsed(Treatment treatment) {
    Dataset<Row> turned =
        labelled.withColumn(
            Clients.TARGET,
            when(col(Folds.FOLD).equalTo(0), lit(1).minus(col(Clients.TARGET)))
                .otherwise(col(Clients.TARGET)));
    Dataset<Row> fewer =
        turned.filter(col(Folds.FOLD).notEqual(0).or(col(Clients.CLIENT).mod(3).equalTo(0)));
    List<Double> before = margins(labelled, treatment);
    List<Double> after = margins(fewer, treatment);
    // Sums of doubles may take another order.
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).isCloseTo(before.get(i), within(1e-6));
    }
  }

  private static List<Double> margins(Dataset<Row> clients, Treatment treatment) {
    FoldRows rows = FoldRows.of(SLOTS, clients, 0);
    Dataset<Row> margins = rows.predict(new Logistic(0.01, 20), treatment, 7).margins();
    List<Double> values =
        margins
            .filter(col(Clients.CLIENT).mod(3).equalTo(0))
            .orderBy(Clients.CLIENT)
            .select(CrossFit.MARGIN)
            .collectAsList()
            .stream()
            .map(row -> row.getDouble(0))
            .toList();
    rows.close();
    return values;
  }

  private static double weight(Dataset<Row> treated, int outcome) {
    return treated
        .filter(col(Clients.TARGET).equalTo(outcome))
        .select(sum(col(Learner.WEIGHT)))
        .first()
        .getDouble(0);
  }
}
