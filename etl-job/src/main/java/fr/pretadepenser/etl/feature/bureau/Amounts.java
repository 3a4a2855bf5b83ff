package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CLOSED;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.CREDIT;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** How much was borrowed elsewhere. */
final class Amounts {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.sum(CREDIT),
          CREDITS.mean(CREDIT),
          CREDITS.max(CREDIT),
          CREDITS.last(CREDIT),
          CREDITS.slope(CREDIT),
          ACTIVE.sum(CREDIT),
          ACTIVE.mean(CREDIT),
          CLOSED.mean(CREDIT),
          ACTIVE.sumTo(CLOSED, CREDIT));

  private Amounts() {}
}
