package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.BAD;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CLOSED;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.AGE;
import static fr.pretadepenser.etl.feature.bureau.Measures.TYPE;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** How many credits elsewhere, how old, how recent. */
final class Activity {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.count(),
          ACTIVE.count(),
          CLOSED.count(),
          BAD.count().increasesRisk(),
          CREDITS
              .share(ACTIVE)
              .called(
                  "Part des crédits souscrits ailleurs encore en cours",
                  "Share of credits taken elsewhere that are still open"),
          ACTIVE.countTo(CLOSED),
          CREDITS
              .mean(AGE)
              .called(
                  "Ancienneté moyenne des crédits souscrits ailleurs",
                  "Average age of credits taken elsewhere"),
          CREDITS
              .max(AGE)
              .called(
                  "Ancienneté du premier crédit souscrit ailleurs",
                  "Age of the first credit taken elsewhere"),
          ACTIVE
              .mean(AGE)
              .called(
                  "Ancienneté moyenne des crédits en cours ailleurs",
                  "Average age of open credits elsewhere"),
          CREDITS.since(),
          ACTIVE
              .since()
              .called(
                  "Temps écoulé depuis l'ouverture du dernier crédit en cours ailleurs",
                  "Time since the latest open credit elsewhere was taken"),
          CREDITS
              .distinct(TYPE)
              .called(
                  "Nombre de types de crédit différents souscrits ailleurs",
                  "Number of different types of credit taken elsewhere"));

  private Activity() {}
}
