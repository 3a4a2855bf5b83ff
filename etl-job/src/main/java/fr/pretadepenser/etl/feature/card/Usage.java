package fr.pretadepenser.etl.feature.card;

import static fr.pretadepenser.etl.feature.card.Cards.MONTHS;
import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;
import org.apache.spark.sql.Column;

/** How far the limits of all a client's cards are used, and for what. */
final class Usage {
  private static final Column LIMIT = col("LIMIT");

  /** The client's own money on a card is no use of it. */
  private static final Measure UTILISATION =
      Measure.of(
          "utilisation",
          Noun.feminine("utilisation du plafond des cartes", "use of card limits"),
          Unit.RATIO,
          when(col("BALANCE").isNotNull(), greatest(col("BALANCE"), lit(0)).divide(LIMIT)));

  private static final Measure LIMIT_TO_LOWEST =
      Measure.of(
          "limit_to_lowest",
          Noun.masculine("plafond rapporté au plus bas", "limit relative to the lowest"),
          Unit.RATIO,
          LIMIT.divide(col("LOWEST_LIMIT")));

  private static final Measure DRAWN_TO_LIMIT =
      Measure.of(
          "drawn_to_limit",
          Noun.feminine("dépense rapportée au plafond", "spending relative to the limit"),
          Unit.RATIO,
          col("DRAWN"));

  private static final Measure WITHDRAWN_TO_DRAWN =
      Measure.of(
          "withdrawn_to_drawn",
          Noun.feminine("part des retraits d'argent", "share of cash withdrawals"),
          Unit.SHARE,
          col("WITHDRAWN"));

  static final List<Declaration> FEATURES =
      List.of(
          MONTHS
              .within(months(2))
              .max(UTILISATION)
              .called(
                  "Utilisation maximale du plafond des cartes au cours des 2 derniers mois",
                  "Highest use of card limits over the last 2 months")
              .increasesRisk(),
          MONTHS
              .within(months(6))
              .max(UTILISATION)
              .called(
                  "Utilisation maximale du plafond des cartes au cours des 6 derniers mois",
                  "Highest use of card limits over the last 6 months")
              .increasesRisk(),
          MONTHS
              .within(months(12))
              .mean(UTILISATION)
              .called(
                  "Utilisation moyenne du plafond des cartes au cours des 12 derniers mois",
                  "Average use of card limits over the last 12 months")
              .increasesRisk(),
          MONTHS
              .last(UTILISATION)
              .called(
                  "Utilisation du plafond des cartes au dernier mois connu",
                  "Use of card limits in the latest known month")
              .increasesRisk(),
          MONTHS
              .last(LIMIT_TO_LOWEST)
              .called(
                  "Plafond des cartes rapporté au plus bas que le client ait eu",
                  "Card limits relative to the lowest the client ever had"),
          MONTHS
              .within(months(12))
              .ratio(DRAWN_TO_LIMIT, LIMIT)
              .called(
                  "Dépense mensuelle par carte rapportée au plafond au cours des 12 derniers mois",
                  "Monthly card spending relative to the limit over the last 12 months"),
          MONTHS
              .within(months(6))
              .ratio(WITHDRAWN_TO_DRAWN, col("DRAWN"))
              .called(
                  "Part des retraits d'argent dans la dépense par carte au cours des 6 derniers mois",
                  "Share of cash withdrawals in card spending over the last 6 months")
              .increasesRisk());

  private Usage() {}
}
