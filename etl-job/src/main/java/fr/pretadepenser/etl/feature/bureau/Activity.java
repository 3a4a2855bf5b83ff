package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.AGE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.BAD;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDIT;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Bureau.MORTGAGES;
import static fr.pretadepenser.etl.feature.bureau.Bureau.OVERDUE;
import static fr.pretadepenser.etl.feature.declaration.Window.days;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** How many credits elsewhere, how old, how recent, how well kept. */
final class Activity {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.count(),
          ACTIVE.count(),
          BAD.count().increasesRisk(),
          CREDITS
              .share(ACTIVE)
              .called(
                  "Part des crédits souscrits ailleurs encore en cours",
                  "Share of credits taken elsewhere that are still open"),
          CREDITS
              .share(MORTGAGES)
              .called(
                  "Part des prêts immobiliers parmi les crédits souscrits ailleurs",
                  "Share of mortgages among credits taken elsewhere"),
          CREDITS
              .mean(AGE)
              .called(
                  "Ancienneté moyenne des crédits souscrits ailleurs",
                  "Average age of credits taken elsewhere"),
          ACTIVE
              .since()
              .called(
                  "Temps écoulé depuis l'ouverture du dernier crédit en cours ailleurs",
                  "Time since the latest open credit elsewhere was taken"),
          CREDITS.within(days(180)).count().increasesRisk(),
          CREDITS.within(days(365)).count().increasesRisk(),
          CREDITS.within(days(180)).sum(CREDIT),
          CREDITS.within(days(365)).sum(CREDIT),
          CREDITS.max(OVERDUE).increasesRisk(),
          ACTIVE.max(OVERDUE).increasesRisk());

  private Activity() {}
}
