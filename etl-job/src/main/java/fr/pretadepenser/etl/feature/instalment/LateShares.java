package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATE;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATE_15;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATE_30;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATE_7;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** How often instalments were paid late, how seriously, and how long ago. */
final class LateShares {
  private static final Measure LOAN =
      Measure.of("loan", Noun.masculine("prêt", "loan"), Unit.COUNT, Instalments.LOAN);

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.share(LATE).increasesRisk(),
          INSTALMENTS.within(days(90)).share(LATE).increasesRisk(),
          INSTALMENTS.within(days(365)).share(LATE).increasesRisk(),
          INSTALMENTS.within(days(1000)).share(LATE).increasesRisk(),
          INSTALMENTS.within(days(365)).share(LATE_7).increasesRisk(),
          INSTALMENTS.within(days(1000)).share(LATE_7).increasesRisk(),
          INSTALMENTS.within(last(10)).share(LATE_7).increasesRisk(),
          INSTALMENTS.within(days(1000)).share(LATE_15).increasesRisk(),
          INSTALMENTS.within(days(365)).share(LATE_30).increasesRisk(),
          INSTALMENTS.within(days(1000)).share(LATE_30).increasesRisk(),
          LATE_30.count().increasesRisk(),
          LATE.distinct(LOAN)
              .called(
                  "Nombre de prêts dont une échéance au moins a été payée en retard",
                  "Number of loans of which at least one instalment was paid late")
              .increasesRisk(),
          LATE.since().decreasesRisk(),
          LATE_7.since().decreasesRisk(),
          LATE_30.since().decreasesRisk());

  private LateShares() {}
}
