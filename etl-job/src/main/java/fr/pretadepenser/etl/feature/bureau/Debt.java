package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.ANNUITY;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Bureau.DEBT;
import static fr.pretadepenser.etl.feature.bureau.Bureau.DEBT_RATIO;
import static fr.pretadepenser.etl.feature.bureau.Bureau.LEFT;
import static fr.pretadepenser.etl.feature.bureau.Bureau.LENT;
import static fr.pretadepenser.etl.feature.bureau.Bureau.OWED;
import static fr.pretadepenser.etl.feature.bureau.Bureau.PAID;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** What is owed elsewhere, and how much of what was lent that is. */
final class Debt {
  private static final Measure DEBT_TO_CREDIT =
      Measure.of(
          "debt_to_credit", Noun.feminine("part encore due", "share still owed"), Unit.SHARE, OWED);

  static final List<Declaration> FEATURES =
      List.of(
          CREDITS
              .ratio(DEBT_TO_CREDIT, LENT)
              .called(
                  "Part encore due du total emprunté ailleurs",
                  "Share still owed of all that was borrowed elsewhere")
              .increasesRisk(),
          ACTIVE
              .ratio(DEBT_TO_CREDIT, LENT)
              .called(
                  "Part encore due du total des crédits en cours ailleurs",
                  "Share still owed of the total of open credits elsewhere")
              .increasesRisk(),
          CREDITS.max(DEBT_RATIO).increasesRisk(),
          ACTIVE.mean(DEBT_RATIO).increasesRisk(),
          CREDITS.last(DEBT_RATIO).increasesRisk(),
          ACTIVE.sum(DEBT).increasesRisk(),
          ACTIVE.sum(LEFT),
          ACTIVE.mean(LEFT),
          ACTIVE
              .sum(ANNUITY)
              .called(
                  "Total des mensualités des crédits en cours ailleurs",
                  "Total monthly payments of open credits elsewhere")
              .increasesRisk(),
          ACTIVE
              .min(PAID)
              .called(
                  "Montant déjà remboursé, minimum des crédits en cours ailleurs (négatif : dette"
                      + " accrue)",
                  "Amount already repaid, lowest of open credits elsewhere (negative: debt has"
                      + " grown)"),
          ACTIVE
              .mean(PAID)
              .called(
                  "Montant déjà remboursé, moyenne des crédits en cours ailleurs (négatif : dette"
                      + " accrue)",
                  "Amount already repaid, average of open credits elsewhere (negative: debt has"
                      + " grown)"),
          ACTIVE
              .max(PAID)
              .called(
                  "Montant déjà remboursé, maximum des crédits en cours ailleurs (négatif : dette"
                      + " accrue)",
                  "Amount already repaid, highest of open credits elsewhere (negative: debt has"
                      + " grown)"));

  private Debt() {}
}
