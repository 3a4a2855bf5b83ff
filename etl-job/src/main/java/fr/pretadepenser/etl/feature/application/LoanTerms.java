package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.input;
import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static fr.pretadepenser.etl.feature.declaration.Declaration.formula;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** The four amounts a simulation may change, and what they say of each other. */
final class LoanTerms {
  static final Formula CREDIT = input("amt_credit");
  static final Formula ANNUITY = input("amt_annuity");
  static final Formula GOODS = input("amt_goods_price");
  static final Formula INCOME = input("amt_income_total");

  static final List<Declaration> AMOUNTS =
      List.of(
          column(
                  "amt_credit",
                  Unit.MONEY,
                  "Montant du crédit demandé",
                  "Amount of credit applied for",
                  col("AMT_CREDIT"))
              .in(Family.AFFORDABILITY)
              .editable()
              .required(),
          column(
                  "amt_annuity",
                  Unit.MONEY,
                  "Mensualité du prêt",
                  "Monthly payment",
                  col("AMT_ANNUITY"))
              .in(Family.AFFORDABILITY)
              .editable()
              .required(),
          column(
                  "amt_goods_price",
                  Unit.MONEY,
                  "Prix du bien financé",
                  "Price of the goods financed",
                  col("AMT_GOODS_PRICE"))
              .in(Family.AFFORDABILITY)
              .editable(),
          column(
                  "amt_income_total",
                  Unit.MONEY,
                  "Revenu déclaré",
                  "Declared income",
                  col("AMT_INCOME_TOTAL"))
              .in(Family.AFFORDABILITY)
              .editable()
              .required());

  static final List<Declaration> RATIOS =
      List.of(
          formula(
              "loan_duration",
              Unit.MONTHS,
              "Durée du prêt, intérêts non compris",
              "Duration of the loan, interest ignored",
              CREDIT.over(ANNUITY)),
          formula(
              "annuity_to_credit",
              Unit.SHARE,
              "Part du crédit remboursée par chaque mensualité",
              "Part of the credit that each payment repays",
              ANNUITY.over(CREDIT)),
          formula(
              "goods_minus_credit",
              Unit.MONEY,
              "Prix du bien moins montant du crédit",
              "Price of the goods minus amount of credit",
              GOODS.minus(CREDIT)),
          formula(
                  "credit_to_goods",
                  Unit.RATIO,
                  "Montant du crédit rapporté au prix du bien",
                  "Amount of credit relative to the price of the goods",
                  CREDIT.over(GOODS))
              .increasesRisk());

  private LoanTerms() {}
}
