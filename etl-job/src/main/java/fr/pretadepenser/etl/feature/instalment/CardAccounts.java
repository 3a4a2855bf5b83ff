package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.instalment.Instalments.DUE;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.IS_CARD;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATE_7;
import static fr.pretadepenser.etl.feature.instalment.Instalments.PAID_TO_DUE;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** The instalments of card accounts, whose amount the client chooses from a minimum upward. */
final class CardAccounts {
  private static final Rows CARD =
      INSTALMENTS.where(
          Population.feminine(
              "card",
              new Text("échéances de carte", "card instalments"),
              new Text("échéance de carte", "card instalment")),
          IS_CARD);

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.share(CARD),
          CARD.ratio(PAID_TO_DUE, DUE),
          CARD.share(LATE_7)
              .called(
                  "Part des échéances de carte payées avec plus de 7 jours de retard",
                  "Share of card instalments paid more than 7 days late")
              .increasesRisk());

  private CardAccounts() {}
}
