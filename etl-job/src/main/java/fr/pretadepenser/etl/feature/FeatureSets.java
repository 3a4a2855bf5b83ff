package fr.pretadepenser.etl.feature;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.etl.feature.application.ApplicationFeatures;
import fr.pretadepenser.etl.feature.bureau.BureauFeatures;
import fr.pretadepenser.etl.feature.bureaubalance.BureauBalanceFeatures;
import fr.pretadepenser.etl.feature.card.CardFeatures;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.instalment.InstalmentFeatures;
import fr.pretadepenser.etl.feature.pos.PosFeatures;
import fr.pretadepenser.etl.feature.previous.PreviousFeatures;
import java.util.ArrayList;
import java.util.List;

/** The registry of every feature, in slot order. */
public final class FeatureSets {
  /** By table of many rows per client. */
  public static final List<HistoryFeatures> HISTORIES =
      List.of(
          BureauFeatures.ALL,
          BureauBalanceFeatures.ALL,
          PreviousFeatures.ALL,
          PosFeatures.ALL,
          InstalmentFeatures.ALL,
          CardFeatures.ALL);

  /** Every declaration: application, histories, across them, then what is written apart. */
  public static final List<Declaration> ALL = all();

  private FeatureSets() {}

  /** What {@code features.json} says: inputs, formulas and the protected ones. */
  public static FeatureDictionary dictionary() {
    return new FeatureDictionary(ALL.stream().map(Declaration::feature).toList());
  }

  private static List<Declaration> all() {
    List<Declaration> all = new ArrayList<>(ApplicationFeatures.FREE);
    HISTORIES.forEach(history -> all.addAll(history.declarations()));
    all.addAll(Presence.FEATURES);
    all.addAll(CrossTable.FEATURES);
    all.addAll(ApplicationFeatures.PROTECTED);
    return List.copyOf(all);
  }
}
