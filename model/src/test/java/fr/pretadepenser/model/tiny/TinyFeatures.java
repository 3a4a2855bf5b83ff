package fr.pretadepenser.model.tiny;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nine slots of the tiny model: five numbers, two categories, two formulas. */
final class TinyFeatures {
  private static final Text MISSING = new Text("non renseigné", "not provided");

  private TinyFeatures() {}

  static FeatureDictionary dictionary() {
    Formula credit = Formula.input("amt_credit");
    Formula income = Formula.input("amt_income_total");
    return new FeatureDictionary(
        List.of(
            history(
                "ext_source_2",
                Unit.SCORE,
                SourceTable.APPLICATION,
                Family.EXTERNAL_SCORES,
                Direction.DECREASES_RISK,
                new Text("Score externe 2", "External score 2"),
                new Text("Le score externe 2 est de {value}", "External score 2 is {value}")),
            term(
                "amt_credit",
                new Text("Montant du crédit", "Credit amount"),
                new Text("Le crédit demandé est de {value}", "The credit asked for is {value}")),
            term(
                "amt_annuity",
                new Text("Mensualité", "Instalment"),
                new Text("La mensualité est de {value}", "The instalment is {value}")),
            term(
                "amt_income_total",
                new Text("Revenu annuel", "Yearly income"),
                new Text("Le revenu annuel est de {value}", "The yearly income is {value}")),
            history(
                "bureau_active_debt",
                Unit.MONEY,
                SourceTable.BUREAU,
                Family.CREDITS_ELSEWHERE,
                Direction.INCREASES_RISK,
                new Text("Dette en cours ailleurs", "Debt elsewhere"),
                new Text("La dette en cours ailleurs est de {value}", "Debt elsewhere is {value}")),
            history(
                "name_contract_type",
                Unit.CATEGORY,
                SourceTable.APPLICATION,
                Family.AFFORDABILITY,
                Direction.UNCONSTRAINED,
                new Text("Type de contrat", "Contract type"),
                new Text("Le contrat est de type {value}", "The contract is of type {value}")),
            history(
                "occupation_type",
                Unit.CATEGORY,
                SourceTable.APPLICATION,
                Family.SITUATION,
                Direction.UNCONSTRAINED,
                new Text("Profession", "Occupation"),
                new Text("La profession est {value}", "The occupation is {value}")),
            formula(
                "credit_income_ratio",
                Unit.RATIO,
                credit.over(income),
                new Text("Crédit sur revenu", "Credit to income"),
                new Text(
                    "Le crédit fait {value} fois le revenu", "Credit is {value} times income")),
            formula(
                "annuity_income_share",
                Unit.SHARE,
                Formula.input("amt_annuity").times(Formula.constant(12)).over(income),
                new Text("Part du revenu remboursée", "Share of income repaid"),
                new Text(
                    "Le crédit prend {value} du revenu", "The loan takes {value} of income"))));
  }

  private static Feature history(
      String name,
      Unit unit,
      SourceTable source,
      Family family,
      Direction direction,
      Text label,
      Text sentence) {
    return feature(name, unit, source, family, direction, label, sentence, false, null);
  }

  private static Feature term(String name, Text label, Text sentence) {
    return feature(
        name,
        Unit.MONEY,
        SourceTable.APPLICATION,
        Family.AFFORDABILITY,
        Direction.UNCONSTRAINED,
        label,
        sentence,
        true,
        null);
  }

  private static Feature formula(
      String name, Unit unit, Formula formula, Text label, Text sentence) {
    return feature(
        name,
        unit,
        SourceTable.APPLICATION,
        Family.AFFORDABILITY,
        Direction.INCREASES_RISK,
        label,
        sentence,
        false,
        formula);
  }

  private static Feature feature(
      String name,
      Unit unit,
      SourceTable source,
      Family family,
      Direction direction,
      Text label,
      Text sentence,
      boolean term,
      @Nullable Formula formula) {
    return new Feature(
        name,
        label,
        sentence,
        unit,
        source,
        family,
        MISSING,
        direction,
        Protection.NONE,
        term,
        term,
        formula);
  }
}
