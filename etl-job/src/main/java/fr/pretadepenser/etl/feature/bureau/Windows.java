package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.CREDIT;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT;
import static fr.pretadepenser.etl.feature.declaration.Window.days;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** How much was taken recently, and whether that speeds up. */
final class Windows {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.within(days(30)).count().increasesRisk(),
          CREDITS.within(days(180)).count().increasesRisk(),
          CREDITS.within(days(365)).count().increasesRisk(),
          CREDITS.within(days(730)).count(),
          CREDITS.within(days(180)).recentShare(days(60)).increasesRisk(),
          CREDITS.within(days(1500)).recentShare(days(180)).increasesRisk(),
          CREDITS.within(days(180)).sum(CREDIT),
          CREDITS.within(days(365)).sum(CREDIT),
          CREDITS.within(days(1095)).recentShare(days(365), CREDIT),
          CREDITS.recentToMean(days(730), CREDIT),
          ACTIVE
              .within(days(365))
              .sum(DEBT)
              .called(
                  "Dette restante totale sur les crédits en cours ouverts ailleurs depuis 12 mois",
                  "Total outstanding debt on open credits taken elsewhere over the last 12 months"));

  private Windows() {}
}
