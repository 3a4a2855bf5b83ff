package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.Data;
import fr.pretadepenser.training.card.Importance;
import fr.pretadepenser.training.card.Limits;
import fr.pretadepenser.training.card.Price;
import fr.pretadepenser.training.card.Probability;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.RankCurve;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Fairness;
import fr.pretadepenser.training.fairness.FairnessStudy;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.fit.Monotone;
import fr.pretadepenser.training.prepare.ClientSample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Finds out what the card tells about a model that was fitted and judged out of fold. */
record CardStudy(
    Night night,
    CrossFit crossFit,
    OutOfFold outOfFold,
    Outcomes logOdds,
    DecisionRule rule,
    Stakes stakes,
    TrainingSettings settings,
    Consumer<String> progress) {

  Card run(
      FittedModel fitted,
      TrainedModel model,
      Scorer scorer,
      Dataset<Row> labelled,
      Figures figures,
      Lineage lineage,
      Instant now) {
    int most = Math.max(settings.card().explained(), settings.fairness().proxyClients());
    ClientSample sample =
        ClientSample.draw(fitted.slots(), fitted.preparation(), labelled, most, settings.seed());
    Fairness fairness = fairness(sample);
    progress.accept("explaining a sample of clients for the card");
    Data data = Data.of(night, fitted.slots(), figures.clients());
    Probability probability = Probability.of(model.calibration(), logOdds);
    Price price = Price.of(logOdds, rule, stakes, settings.costs().draws(), settings.seed());
    List<Integer> rounds = new ArrayList<>(outOfFold.rounds());
    rounds.add(outOfFold.medianRounds());
    return new Card(
        lineage.version(),
        now,
        settings.card().intendedUse(),
        figures,
        null,
        List.of(),
        rule,
        data,
        probability,
        price,
        RankCurve.of(logOdds),
        Importance.of(scorer, sample, settings.card()),
        fairness,
        settings.card().comparison(),
        settings.slots().admitted(),
        model.gains(),
        rounds,
        said(),
        lineage.facts(),
        Limits.of(figures, data, probability, price, fairness));
  }

  /** The settings, and what was decided where they left it to the run. */
  private Map<String, String> said() {
    Map<String, String> said = new TreeMap<>(settings.text());
    if (settings.monotone() == Monotone.AUTO && crossFit.learner() instanceof Boosting boosting) {
      said.put("boosting.monotone", boosting.monotone() ? "auto: kept" : "auto: dropped");
    }
    return said;
  }

  private @Nullable Fairness fairness(ClientSample sample) {
    return settings.fairness().groups().isEmpty()
        ? null
        : new FairnessStudy(settings.fairness(), night, crossFit, rule, stakes, progress)
            .run(outOfFold.margins(), logOdds, sample);
  }
}
