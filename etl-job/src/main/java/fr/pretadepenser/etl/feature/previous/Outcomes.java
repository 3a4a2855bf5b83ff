package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static fr.pretadepenser.etl.feature.previous.Previous.APPLICATIONS;
import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.CANCELED;
import static fr.pretadepenser.etl.feature.previous.Previous.REFUSED;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** What was decided on earlier applications. */
final class Outcomes {
  static final List<Declaration> FEATURES =
      List.of(
          APPLICATIONS.count(),
          APPLICATIONS.share(APPROVED).decreasesRisk(),
          APPLICATIONS.within(last(5)).share(APPROVED).decreasesRisk(),
          APPLICATIONS.within(last(3)).share(APPROVED).decreasesRisk(),
          APPLICATIONS
              .within(last(1))
              .share(APPROVED)
              .called("Dernière demande antérieure accordée", "Latest earlier application approved")
              .decreasesRisk(),
          APPLICATIONS.share(REFUSED).increasesRisk(),
          APPLICATIONS.within(last(5)).share(REFUSED).increasesRisk(),
          APPLICATIONS.within(last(3)).share(REFUSED).increasesRisk(),
          APPLICATIONS
              .within(last(1))
              .share(REFUSED)
              .called("Dernière demande antérieure refusée", "Latest earlier application refused")
              .increasesRisk(),
          APPLICATIONS.within(days(730)).share(REFUSED).increasesRisk(),
          REFUSED.within(days(365)).count().increasesRisk(),
          REFUSED.since().decreasesRisk(),
          APPLICATIONS.share(CANCELED));

  private Outcomes() {}
}
