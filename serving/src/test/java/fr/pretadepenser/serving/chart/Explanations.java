package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Explanations written by hand, as the model would make them. */
final class Explanations {
  static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);
  private static final double BASELINE = -2.6;

  private static final List<Contribution> ALL =
      List.of(
          contribution("ext_source_2", "Score externe 2", "External score 2", "0,12", "0.12", 0.61),
          contribution(
              "bureau_active_debt",
              "Dette en cours dans les autres établissements, tous crédits confondus",
              "Debt still open at other lenders, all kinds of credit together",
              "1 245 000 €",
              "€1,245,000",
              0.42),
          contribution(
              "amt_credit", "Montant du crédit", "Credit amount", "450 000", "450,000", -0.33),
          contribution(
              "occupation_type", "Profession", "Occupation", "non renseigné", "not provided", 0.21),
          contribution(
              "late_365",
              "Retard maximal sur un an",
              "Longest delay within a year",
              "12 jours",
              "12 days",
              0.18),
          contribution(
              "annuity_share",
              "Part du revenu remboursée",
              "Share of income repaid",
              "32 %",
              "32%",
              -0.15),
          contribution(
              "a", "Ancienneté dans l'emploi", "Time in employment", "3 ans", "3 years", -0.11),
          contribution("b", "Crédits en cours ailleurs", "Open credits elsewhere", "4", "4", 0.08),
          contribution("c", "Demandes refusées ici", "Earlier refusals here", "1", "1", 0.06),
          contribution("d", "Prix du bien", "Goods price", "405 000", "405,000", -0.04),
          contribution("e", "Âge de la voiture", "Age of the car", "9 ans", "9 years", 0.02),
          contribution("f", "Téléphone changé", "Phone changed", "2 ans", "2 years", -0.01),
          contribution("g", "Pièces fournies", "Documents provided", "3", "3", 0.01));

  private Explanations() {}

  /** Thirteen contributions that add up to 0.95: from 6.9 % to 16.1 %. */
  static Explanation detailed() {
    return of(BASELINE, ALL);
  }

  static Explanation of(double baseline, List<Contribution> contributions) {
    double logOdds = baseline + contributions.stream().mapToDouble(Contribution::logOdds).sum();
    return new Explanation(
        score(1 / (1 + Math.exp(-logOdds))),
        baseline,
        logOdds,
        new ArrayList<>(contributions),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  static Score score(double probability) {
    return new Score(
        100_001L,
        probability,
        RULE.decide(probability),
        RULE.threshold() - probability,
        RULE,
        List.of(),
        new Text("phrase", "sentence"),
        "tiny-1",
        "night",
        Instant.EPOCH);
  }

  static Contribution contribution(
      String name, String fr, String en, String valueFr, String valueEn, double logOdds) {
    return new Contribution(
        name,
        new Text(fr, en),
        Family.AFFORDABILITY,
        new Text(valueFr, valueEn),
        new Text("0", "0"),
        null,
        false,
        logOdds,
        null,
        null);
  }
}
