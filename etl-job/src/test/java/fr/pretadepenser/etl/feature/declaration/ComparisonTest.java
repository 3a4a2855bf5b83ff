package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of one statistic set against another; the values are in the tables' examples. */
class ComparisonTest {
  private static final Rows CREDITS =
      new History(
              SourceTable.BUREAU,
              "bureau",
              Family.CREDITS_ELSEWHERE,
              new Text("Inconnu", "Not known"),
              col("DAY"),
              History.Period.DAY,
              List.of())
          .rows(
              Population.masculine(
                  "", new Text("crédits", "credits"), new Text("crédit", "credit")));
  private static final Rows OPEN =
      CREDITS.where(
          Population.masculine(
              "open",
              new Text("crédits en cours", "open credits"),
              new Text("crédit en cours", "open credit")),
          col("OPEN"));
  private static final Rows CLOSED =
      CREDITS.where(
          Population.masculine(
              "closed",
              new Text("crédits clos", "closed credits"),
              new Text("crédit clos", "closed credit")),
          col("OPEN").equalTo(false));
  private static final Measure AMOUNT =
      Measure.of("amount", Noun.masculine("montant", "amount"), Unit.MONEY, col("AMOUNT"));
  private static final Measure DEBT =
      Measure.of("debt", Noun.feminine("dette", "debt"), Unit.MONEY, col("DEBT"));

  @Test
  void theRecentPartOfRowsOrOfASum() {
    check(
        OPEN.within(days(180)).recentShare(days(60)).feature(),
        "bureau_open_recent_share_60d_of_180d",
        Unit.SHARE,
        "Part des crédits en cours au cours des 6 derniers mois qui datent des 2 derniers mois",
        "Share of open credits over the last 6 months that fall in the last 2 months");
    check(
        CREDITS.recentShare(days(365), AMOUNT).feature(),
        "bureau_amount_recent_share_365d",
        Unit.SHARE,
        "Part du montant sur les crédits qui date des 12 derniers mois",
        "Share of the amount on credits that falls in the last 12 months");
  }

  @Test
  void theRecentMeanBesideThatOfALongerTime() {
    check(
        OPEN.recentToMean(days(365), DEBT).feature(),
        "bureau_open_debt_recent_mean_365d",
        Unit.RATIO,
        "Dette moyenne sur les crédits en cours au cours des 12 derniers mois, rapportée à la moyenne de"
            + " tout l'historique",
        "Average debt on open credits over the last 12 months, relative to the average of the whole"
            + " history");
  }

  @Test
  void someRowsBesideOthers() {
    check(
        OPEN.countTo(CLOSED).feature(),
        "bureau_open_to_closed_count",
        Unit.RATIO,
        "Nombre de crédits en cours, rapporté à celui des crédits clos",
        "Number of open credits, relative to that of closed credits");
    check(
        OPEN.within(days(365)).sumTo(CREDITS.within(days(365)), DEBT).feature(),
        "bureau_open_to_all_debt_365d",
        Unit.RATIO,
        "Dette totale sur les crédits en cours, rapportée à celle des crédits au cours des 12"
            + " derniers mois",
        "Total debt on open credits, relative to that on credits over the last 12 months");
  }

  @Test
  void onlyWindowsByAgeCompare() {
    assertThatThrownBy(() -> CREDITS.recentShare(last(3)))
        .hasMessageContaining("LAST has no bound in time");
    assertThatThrownBy(() -> OPEN.within(days(365)).countTo(CLOSED))
        .hasMessageContaining("not one window by age");
  }

  private static void check(Feature feature, String name, Unit unit, String fr, String en) {
    assertThat(feature.name()).isEqualTo(name);
    assertThat(feature.unit()).isEqualTo(unit);
    assertThat(feature.label()).isEqualTo(new Text(fr, en));
  }
}
