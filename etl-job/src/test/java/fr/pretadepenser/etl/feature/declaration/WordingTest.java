package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, units and words come from the parts of a statistic. */
class WordingTest {
  private static final History HISTORY =
      new History(
          SourceTable.INSTALLMENTS_PAYMENTS,
          "instalment",
          Family.REPAYMENT_BEHAVIOUR,
          new Text("Inconnu", "Not known"),
          col("DAY"),
          History.Period.DAY,
          List.of());
  private static final Rows INSTALMENTS =
      HISTORY.rows(
          Population.feminine(
              "", new Text("échéances", "instalments"), new Text("échéance", "instalment")));
  private static final Rows LATE =
      INSTALMENTS.where(
          Population.feminine(
              "late",
              new Text("échéances payées en retard", "instalments paid late"),
              new Text("échéance payée en retard", "instalment paid late")),
          col("LATE").gt(0));
  private static final Measure DELAY =
      Measure.of("delay", Noun.masculine("retard", "delay"), Unit.DAYS, col("LATE"));
  private static final Measure DEBT =
      Measure.of("debt", Noun.feminine("dette", "debt"), Unit.MONEY, col("DEBT"));
  private static final Measure GAP =
      Measure.of("gap", Noun.masculine("écart", "gap"), Unit.MONEY, col("GAP"));

  @Test
  void adjectivesAgreeWithTheNoun() {
    assertThat(INSTALMENTS.max(DELAY).feature().label())
        .isEqualTo(new Text("Retard maximal sur les échéances", "Longest delay on instalments"));
    assertThat(INSTALMENTS.max(DEBT).feature().label())
        .isEqualTo(new Text("Dette maximale sur les échéances", "Highest debt on instalments"));
    assertThat(INSTALMENTS.mean(DEBT).feature().label().fr()).startsWith("Dette moyenne");
    assertThat(INSTALMENTS.sum(DELAY).feature().label().fr()).startsWith("Retard total");
    assertThat(INSTALMENTS.last(DELAY).feature().label())
        .isEqualTo(new Text("Retard pour la dernière échéance", "Delay of the latest instalment"));
  }

  @Test
  void frenchElidesBeforeAVowel() {
    assertThat(INSTALMENTS.count().feature().label().fr()).isEqualTo("Nombre d'échéances");
    assertThat(INSTALMENTS.slope(GAP).feature().label().fr())
        .isEqualTo("Évolution par an de l'écart sur les échéances");
    assertThat(INSTALMENTS.slope(DELAY).feature().label().fr())
        .isEqualTo("Évolution par an du retard sur les échéances");
    assertThat(INSTALMENTS.std(DEBT).feature().label().fr())
        .isEqualTo("Dispersion de la dette sur les échéances (écart-type)");
  }

  @Test
  void windowsAreSaidAsPeopleSayThem() {
    assertThat(INSTALMENTS.within(days(365)).max(DELAY).feature().label())
        .isEqualTo(
            new Text(
                "Retard maximal sur les échéances au cours des 12 derniers mois",
                "Longest delay on instalments over the last 12 months"));
    assertThat(INSTALMENTS.within(days(180)).count().feature().label().en())
        .isEqualTo("Number of instalments over the last 6 months");
    assertThat(INSTALMENTS.within(days(1000)).count().feature().label().en())
        .isEqualTo("Number of instalments over the last 1,000 days");
    assertThat(INSTALMENTS.within(months(24)).count().feature().label().fr())
        .isEqualTo("Nombre d'échéances au cours des 24 derniers mois");
    assertThat(INSTALMENTS.within(last(10)).mean(DELAY).feature().label())
        .isEqualTo(
            new Text(
                "Retard moyen sur les 10 dernières échéances",
                "Average delay on the last 10 instalments"));
  }

  @Test
  void sharesNameThePartAndTheWhole() {
    Feature share = INSTALMENTS.within(last(10)).share(LATE).feature();
    assertThat(share.name()).isEqualTo("instalment_late_share_last_10");
    assertThat(share.unit()).isEqualTo(Unit.SHARE);
    assertThat(share.label())
        .isEqualTo(
            new Text(
                "Part des échéances payées en retard parmi les 10 dernières échéances",
                "Share of instalments paid late among the last 10 instalments"));
    assertThat(INSTALMENTS.within(last(1)).share(LATE).feature().unit()).isEqualTo(Unit.FLAG);
  }

  @Test
  void anAgeIsInThePeriodOfItsTableAndMissingIfThereWasNone() {
    Feature since = LATE.since().feature();
    assertThat(since.name()).isEqualTo("instalment_late_since");
    assertThat(since.unit()).isEqualTo(Unit.DAYS);
    assertThat(since.label())
        .isEqualTo(
            new Text(
                "Temps écoulé depuis la dernière échéance payée en retard",
                "Time since the latest instalment paid late"));
    assertThat(since.missing())
        .isEqualTo(new Text("Aucune échéance payée en retard", "No instalment paid late"));
  }

  @Test
  void intervalsAreFromARowToTheNext() {
    Feature mean = LATE.within(last(5)).intervalMean().feature();
    assertThat(mean.name()).isEqualTo("instalment_late_interval_mean_last_5");
    assertThat(mean.unit()).isEqualTo(Unit.DAYS);
    assertThat(mean.label())
        .isEqualTo(
            new Text(
                "Temps moyen d'une échéance payée en retard à la suivante, parmi les 5 dernières",
                "Average time from one instalment paid late to the next, among the last 5"));
    assertThat(INSTALMENTS.intervalStd().feature().label().fr())
        .isEqualTo("Dispersion du temps passé d'une échéance à la suivante (écart-type)");
  }

  @Test
  void aPhraseIsFollowedByItsStatistic() {
    Measure ratio =
        Measure.of(
            "ratio",
            Noun.feminine("dette rapportée au revenu", "debt relative to income").asPhrase(),
            Unit.RATIO,
            col("RATIO"));
    assertThat(INSTALMENTS.within(last(3)).max(ratio).feature().label())
        .isEqualTo(
            new Text(
                "Dette rapportée au revenu, maximum des 3 dernières échéances",
                "Debt relative to income, highest of the last 3 instalments"));
    assertThat(LATE.mean(ratio).feature().label())
        .isEqualTo(
            new Text(
                "Dette rapportée au revenu, moyenne des échéances payées en retard",
                "Debt relative to income, average of instalments paid late"));
  }

  @Test
  void missingSharesAndHighestGroupsAreSaidInFull() {
    assertThat(INSTALMENTS.within(last(3)).missingShare(DEBT).feature().label())
        .isEqualTo(
            new Text(
                "Part des 3 dernières échéances sans dette connue",
                "Share of the last 3 instalments without a known debt"));
    assertThat(INSTALMENTS.maxOfMeans(DEBT, col("LOAN")).feature().label())
        .isEqualTo(
            new Text(
                "Dette moyenne sur les échéances, maximum par crédit",
                "Average debt on instalments, highest by credit"));
  }

  @Test
  void theSentenceIsTheLabelAndTheValue() {
    assertThat(INSTALMENTS.within(days(365)).max(DELAY).increasesRisk().feature().sentence())
        .isEqualTo(
            new Text(
                "Retard maximal sur les échéances au cours des 12 derniers mois\u00a0: {value}",
                "Longest delay on instalments over the last 12 months: {value}"));
    assertThat(INSTALMENTS.max(DELAY).called("Pire retard", "Worst delay").feature().sentence())
        .isEqualTo(new Text("Pire retard\u00a0: {value}", "Worst delay: {value}"));
  }

  @Test
  void namesSayTableRowsMeasureStatisticAndWindow() {
    assertThat(INSTALMENTS.within(days(365)).max(DELAY).feature().name())
        .isEqualTo("instalment_delay_max_365d");
    assertThat(LATE.within(months(6)).decayedMean(DELAY).feature().name())
        .isEqualTo("instalment_late_delay_decayed_mean_6m");
    assertThat(LATE.count().feature().name()).isEqualTo("instalment_late_count");
  }
}
