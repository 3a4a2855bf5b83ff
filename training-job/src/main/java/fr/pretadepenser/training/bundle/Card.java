package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.dataset.SlotChoice.Admission;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.evaluate.Reliability;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code card.json} of a bundle: what the model is, for whom, how well it does and where it ends.
 *
 * @param version of the bundle
 * @param createdAt when it was trained
 * @param purpose what it is for
 * @param figures measured out of fold, on nine tenths of the labelled clients
 * @param frozen the same of the bundle as it ships, on the frozen tenth, which it never saw
 * @param gates what stood between it and the champion's place
 * @param rule that turns its probability into a decision
 * @param calibration from margin to log-odds
 * @param reliability predicted against observed, by tenth of the clients
 * @param features how many slots there are, by source table
 * @param admitted protected features let in, and why; none by default
 * @param gains share of the trees' total gain of the features that weigh most
 * @param rounds trees of each fold's model, then of the one that ships
 * @param settings with which it was trained
 * @param lineage night, code and libraries
 * @param limits what it must not be used for, and what is not known
 */
public record Card(
    String version,
    Instant createdAt,
    Text purpose,
    Figures figures,
    Figures frozen,
    List<GateResult> gates,
    DecisionRule rule,
    Platt calibration,
    List<Reliability> reliability,
    Map<String, Long> features,
    List<Admission> admitted,
    Map<String, Double> gains,
    List<Integer> rounds,
    Map<String, String> settings,
    Map<String, String> lineage,
    List<Text> limits) {

  /** Fills in what follows from the model itself. */
  public static Card of(
      String version,
      Instant createdAt,
      Figures figures,
      Figures frozen,
      List<GateResult> gates,
      DecisionRule rule,
      List<Reliability> reliability,
      TrainedModel model,
      List<Admission> admitted,
      List<Integer> rounds,
      Map<String, String> settings,
      Map<String, String> lineage) {
    return new Card(
        version,
        createdAt,
        PURPOSE,
        figures,
        frozen,
        gates,
        rule,
        model.calibration(),
        reliability,
        model.slots().features().stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.source().folder(), TreeMap::new, Collectors.counting())),
        admitted,
        model.gains(),
        rounds,
        settings,
        lineage,
        LIMITS);
  }

  private static final Text PURPOSE =
      new Text(
          "Estime la probabilité qu'un client ait des difficultés de paiement sur le crédit qu'il"
              + " demande. Une personne décide dans la zone grise et sur toute contestation.",
          "Estimates the probability that a client will have payment difficulties on the loan"
              + " applied for. A person decides within the grey band and on any objection.");

  private static final List<Text> LIMITS =
      List.of(
          new Text(
              "Appris sur des crédits accordés : ce qu'auraient fait les clients refusés n'est pas"
                  + " connu.",
              "Learned from loans that were granted: what refused clients would have done is not"
                  + " known."),
          new Text(
              "Les associations apprises ne sont pas des causes ; les raisons affichées expliquent"
                  + " le calcul, non la vie du client.",
              "Associations learned are not causes; the reasons shown explain the computation, not"
                  + " the client's life."),
          new Text(
              "Les figures valent pour les clients de cette nuit ; elles ne disent rien d'une"
                  + " population qui aurait changé.",
              "The figures hold for the clients of this night; they say nothing of a population"
                  + " that has changed."),
          new Text(
              "Les attributs protégés ne sont pas dans le modèle, mais d'autres variables peuvent y"
                  + " être corrélées.",
              "Protected attributes are not in the model, yet other features may correlate with"
                  + " them."));
}
