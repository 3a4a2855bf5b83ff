package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Bureau.ofType;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT;
import static fr.pretadepenser.etl.feature.bureau.Measures.DEBT_TO_CREDIT;
import static fr.pretadepenser.etl.feature.bureau.Measures.LENT;
import static fr.pretadepenser.etl.feature.bureau.Measures.LIMIT;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** What kinds of credit were taken elsewhere. */
final class Types {
  private static final Rows CONSUMER =
      ofType(
          CREDITS,
          "consumer",
          "Consumer credit",
          new Text("crédits à la consommation ailleurs", "consumer credits elsewhere"),
          new Text("crédit à la consommation ailleurs", "consumer credit elsewhere"));

  private static final Rows CARDS =
      ofType(
          CREDITS,
          "card",
          "Credit card",
          new Text("crédits par carte ailleurs", "credit cards elsewhere"),
          new Text("crédit par carte ailleurs", "credit card elsewhere"));

  private static final Rows CAR_LOANS =
      ofType(
          CREDITS,
          "car",
          "Car loan",
          new Text("prêts automobiles ailleurs", "car loans elsewhere"),
          new Text("prêt automobile ailleurs", "car loan elsewhere"));

  private static final Rows MORTGAGES =
      ofType(
          CREDITS,
          "mortgage",
          "Mortgage",
          new Text("prêts immobiliers ailleurs", "mortgages elsewhere"),
          new Text("prêt immobilier ailleurs", "mortgage elsewhere"));

  private static final Rows MICROLOANS =
      ofType(
          CREDITS,
          "microloan",
          "Microloan",
          new Text("microcrédits ailleurs", "microloans elsewhere"),
          new Text("microcrédit ailleurs", "microloan elsewhere"));

  private static final Rows OPEN_CONSUMER =
      ofType(
          ACTIVE,
          "active_consumer",
          "Consumer credit",
          new Text(
              "crédits à la consommation en cours ailleurs", "open consumer credits elsewhere"),
          new Text("crédit à la consommation en cours ailleurs", "open consumer credit elsewhere"));

  private static final Rows OPEN_CARDS =
      ofType(
          ACTIVE,
          "active_card",
          "Credit card",
          new Text("crédits par carte en cours ailleurs", "open credit cards elsewhere"),
          new Text("crédit par carte en cours ailleurs", "open credit card elsewhere"));

  private static final Rows OPEN_MORTGAGES =
      ofType(
          ACTIVE,
          "active_mortgage",
          "Mortgage",
          new Text("prêts immobiliers en cours ailleurs", "open mortgages elsewhere"),
          new Text("prêt immobilier en cours ailleurs", "open mortgage elsewhere"));

  static final List<Declaration> FEATURES =
      List.of(
          CREDITS
              .share(CONSUMER)
              .called(
                  "Part des crédits à la consommation parmi les crédits souscrits ailleurs",
                  "Share of consumer credits among credits taken elsewhere"),
          CREDITS
              .share(CARDS)
              .called(
                  "Part des crédits par carte parmi les crédits souscrits ailleurs",
                  "Share of credit cards among credits taken elsewhere"),
          CREDITS
              .share(CAR_LOANS)
              .called(
                  "Part des prêts automobiles parmi les crédits souscrits ailleurs",
                  "Share of car loans among credits taken elsewhere"),
          CREDITS
              .share(MORTGAGES)
              .called(
                  "Part des prêts immobiliers parmi les crédits souscrits ailleurs",
                  "Share of mortgages among credits taken elsewhere"),
          CREDITS
              .share(MICROLOANS)
              .called(
                  "Part des microcrédits parmi les crédits souscrits ailleurs",
                  "Share of microloans among credits taken elsewhere")
              .increasesRisk(),
          MICROLOANS.count().increasesRisk(),
          OPEN_CONSUMER.count(),
          OPEN_CONSUMER.sum(DEBT).increasesRisk(),
          OPEN_CARDS.count(),
          OPEN_CARDS.sum(DEBT).increasesRisk(),
          OPEN_CARDS.sum(LIMIT),
          OPEN_CARDS.ratio(DEBT_TO_CREDIT, LENT).increasesRisk(),
          OPEN_MORTGAGES.sum(DEBT));

  private Types() {}
}
