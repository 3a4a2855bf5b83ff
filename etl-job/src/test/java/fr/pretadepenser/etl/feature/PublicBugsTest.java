package fr.pretadepenser.etl.feature;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.job.LocalSpark;
import fr.pretadepenser.etl.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Mistakes that public code on these tables makes, one a test, each on rows where the mistaken
 * computation gives another value.
 */
class PublicBugsTest {
  private static final long TWO_RECENT_CREDITS = 1;
  private static final long TWO_OLD_CREDITS = 2;
  private static final long NOTHING_KNOWN = 3;
  private static final long NO_AMOUNT_KNOWN = 4;
  private static final long FRESHLY_HIRED = 5;
  private static final long LONG_EMPLOYED = 6;
  private static final Map<Long, Row> FEATURES = new HashMap<>();

  @BeforeAll
  static void theseClients() {
    CleanTables tables = new CleanTables();
    for (long client :
        List.of(TWO_RECENT_CREDITS, TWO_OLD_CREDITS, NOTHING_KNOWN, NO_AMOUNT_KNOWN)) {
      tables.add(SourceTable.APPLICATION, client, Map.of("EXT_SOURCE_1", 0.2, "EXT_SOURCE_2", 0.8));
    }
    tables.add(
        SourceTable.APPLICATION,
        FRESHLY_HIRED,
        Map.of("DAYS_EMPLOYED", 0, "DAYS_LAST_PHONE_CHANGE", -100));
    tables.add(SourceTable.APPLICATION, LONG_EMPLOYED, Map.of("DAYS_EMPLOYED", -3652.5));
    credit(tables, TWO_RECENT_CREDITS, -10, 100, 20);
    credit(tables, TWO_RECENT_CREDITS, -40, 100, 90);
    credit(tables, TWO_OLD_CREDITS, -1000, 0, 50);
    credit(tables, TWO_OLD_CREDITS, -1090, 0, 50);
    tables.add(
        SourceTable.BUREAU,
        NO_AMOUNT_KNOWN,
        Map.of("SK_ID_BUREAU", 1, "CREDIT_ACTIVE", "Active", "DAYS_CREDIT", -10));
    for (Row row : Features.of(tables.in(LocalSpark.session())).collectAsList()) {
      FEATURES.put(row.getLong(0), row);
    }
  }

  @Test
  void datesOfFiftyYearsAreKeptAndOlderOnesAreNot() {
    Dataset<Row> clean =
        Cleaning.of(SourceTable.BUREAU).rule().apply(rawCredits(-42_000, -1_000, 1_000));
    assertThat(clean.select("DAYS_CREDIT_ENDDATE").collectAsList())
        .extracting(row -> row.get(0))
        .as("with the sign inverted, all but the first are missing")
        .containsExactly(null, -1_000, 1_000);
  }

  @Test
  void noIntervalRunsFromOneClientToTheNext() {
    assertThat(value(TWO_RECENT_CREDITS, "bureau_interval_mean")).isEqualTo(30);
    assertThat(value(TWO_OLD_CREDITS, "bureau_interval_mean"))
        .as("a difference over the whole table starts at 1000 - 40")
        .isEqualTo(90);
  }

  @Test
  void theLowestIsNotTheHighest() {
    assertThat(value(TWO_RECENT_CREDITS, "bureau_active_paid_min")).isEqualTo(10);
    assertThat(value(TWO_RECENT_CREDITS, "bureau_active_paid_max")).isEqualTo(80);
  }

  @Test
  void theDurationOfALoanIsCreditOverPaymentNotTheInverse() {
    Formula duration =
        Objects.requireNonNull(FeatureSets.dictionary().feature("loan_duration").formula());
    assertThat(duration.evaluate(input -> input.equals("amt_credit") ? 120_000 : 5_000))
        .isEqualTo(24);
  }

  @Test
  void aShortEmploymentIsTheShorterOne() {
    assertThat(value(FRESHLY_HIRED, "years_employed")).isZero();
    assertThat(value(LONG_EMPLOYED, "years_employed")).isEqualTo(10);
    assertThat(FeatureSets.dictionary().feature("years_employed").direction())
        .as("the longer employed, the safer")
        .isEqualTo(Direction.DECREASES_RISK);
  }

  @Test
  void aSumOfNothingIsZeroAndAMeanOfNothingIsMissing() {
    for (long client : List.of(NOTHING_KNOWN, NO_AMOUNT_KNOWN)) {
      assertThat(value(client, "bureau_active_debt_sum")).isZero();
      assertThat(value(client, "bureau_active_debt_mean")).isNull();
      assertThat(value(client, "bureau_debt_ratio_max")).isNull();
    }
  }

  @Test
  void deviationsAreOfASample() {
    assertThat(value(TWO_RECENT_CREDITS, "ext_source_std"))
        .as("of a population it is 0.3")
        .isCloseTo(0.6 / Math.sqrt(2), within(1e-12));
    assertThat(value(TWO_RECENT_CREDITS, "bureau_interval_std"))
        .as("of one interval it is not known, rather than 0")
        .isNull();
  }

  @Test
  void aDivisionByZeroIsMissingNotInfinite() {
    assertThat(value(TWO_OLD_CREDITS, "bureau_debt_to_credit_ratio")).isNull();
    assertThat(value(TWO_OLD_CREDITS, "bureau_debt_ratio_max")).isNull();
    assertThat(value(TWO_OLD_CREDITS, "bureau_active_to_closed_credit")).isNull();
    assertThat(value(FRESHLY_HIRED, "phone_change_to_employment")).isNull();
  }

  private static void credit(CleanTables tables, long client, int day, int lent, int owed) {
    tables.add(
        SourceTable.BUREAU,
        client,
        Map.of(
            "SK_ID_BUREAU",
            -day,
            "CREDIT_ACTIVE",
            "Active",
            "DAYS_CREDIT",
            day,
            "AMT_CREDIT_SUM",
            lent,
            "AMT_CREDIT_SUM_DEBT",
            owed));
  }

  private static Dataset<Row> rawCredits(Integer... ends) {
    String named = "DAYS_CREDIT_ENDDATE";
    Column[] columns =
        Tables.of(SourceTable.BUREAU).columns().stream()
            .map(
                column ->
                    (column.name().equals(named) ? col(named) : lit(null))
                        .cast(column.type().sparkType())
                        .as(column.name()))
            .toArray(Column[]::new);
    return LocalSpark.session()
        .createDataset(List.of(ends), Encoders.INT())
        .toDF(named)
        .select(columns);
  }

  private static @Nullable Double value(long client, String feature) {
    return Objects.requireNonNull(FEATURES.get(client)).getAs(feature);
  }
}
