package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.DecisionCost;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The same fit with protected features among its slots.
 *
 * @param night of the clients
 * @param blind how the model without them was fitted
 */
record VariantFit(Night night, CrossFit blind) {

  /**
   * Fits every fold again and compares.
   *
   * @param guarded the features let in
   * @param logOdds of the blind model
   * @param byGroup figures of the variant's log-odds
   */
  Variant run(
      List<Feature> guarded,
      Outcomes logOdds,
      DecisionRule rule,
      Stakes stakes,
      Function<Outcomes, List<AttributeFigures>> byGroup) {
    Outcomes variant = seeing(guarded);
    Placements blindly = Placements.of(logOdds);
    Placements seeingly = Placements.of(variant);
    return new Variant(
        guarded.stream().map(Feature::name).toList(),
        seeingly.auc().value(),
        AucGain.delong(blindly, seeingly),
        DecisionCost.difference(
            logOdds.probabilities(), variant.probabilities(), rule.threshold(), stakes),
        byGroup.apply(variant));
  }

  private Outcomes seeing(List<Feature> guarded) {
    Set<String> names = new HashSet<>();
    blind.slots().features().forEach(slot -> names.add(slot.name()));
    guarded.forEach(feature -> names.add(feature.name()));
    FeatureDictionary slots = night.dictionary().select(feature -> names.contains(feature.name()));
    // Folds follow from clients and outcomes alone: each client is in the fold it was in before.
    Dataset<Row> labelled = LabelledClients.of(Clients.of(night, slots), blind.folds());
    OutOfFold outOfFold =
        new CrossFit(slots, blind.learner(), blind.folds(), blind.parallel(), blind.selector())
            .run(labelled);
    OutOfFoldMargins margins = OutOfFoldMargins.collect(outOfFold);
    outOfFold.margins().unpersist();
    labelled.unpersist();
    return CrossCalibration.fit(margins).logOdds(margins);
  }
}
