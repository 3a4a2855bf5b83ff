package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.ANNUITY;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT_RATIO;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT_TO_CREDIT;
import static fr.pretadepenser.etl.feature.bureau.Measures.LEFT;
import static fr.pretadepenser.etl.feature.bureau.Measures.LENT;
import static fr.pretadepenser.etl.feature.bureau.Measures.PAID;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** What is owed elsewhere, and how much of what was lent that is. */
final class Debt {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.ratio(DEBT_TO_CREDIT, LENT).increasesRisk(),
          ACTIVE.ratio(DEBT_TO_CREDIT, LENT).increasesRisk(),
          CREDITS.max(DEBT_RATIO).increasesRisk(),
          ACTIVE.mean(DEBT_RATIO).increasesRisk(),
          CREDITS.last(DEBT_RATIO).increasesRisk(),
          ACTIVE.sum(DEBT).increasesRisk(),
          ACTIVE.mean(DEBT).increasesRisk(),
          ACTIVE.max(DEBT).increasesRisk(),
          CREDITS.last(DEBT),
          ACTIVE.sum(LEFT),
          ACTIVE.mean(LEFT),
          ACTIVE
              .sum(ANNUITY)
              .called(
                  "Total des mensualités des crédits en cours ailleurs",
                  "Total monthly payments of open credits elsewhere")
              .increasesRisk(),
          ACTIVE.min(PAID),
          ACTIVE.mean(PAID),
          ACTIVE.max(PAID));

  private Debt() {}
}
