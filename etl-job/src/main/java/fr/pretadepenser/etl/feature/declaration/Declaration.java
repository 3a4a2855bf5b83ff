package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * A feature and how its value comes about; immutable, each word returns a changed copy.
 *
 * @param feature what the rest of the house sees
 * @param recipe what the ETL does
 */
public record Declaration(Feature feature, Recipe recipe) {
  private static final Text NOT_PROVIDED =
      new Text("Non renseigné dans la demande", "Not provided in the application");
  private static final Text NOT_COMPUTABLE =
      new Text(
          "Un des montants nécessaires au calcul manque",
          "One of the amounts it is computed from is missing");

  /** A value read from the application. */
  public static Declaration column(String name, Unit unit, String fr, String en, Column column) {
    return new Declaration(
        feature(
            name,
            new Text(fr, en),
            unit,
            SourceTable.APPLICATION,
            Family.SITUATION,
            NOT_PROVIDED,
            null),
        new Recipe.OfApplication(column));
  }

  /** In-bundle arithmetic over numeric inputs, of which at least one is editable. */
  public static Declaration formula(String name, Unit unit, String fr, String en, Formula formula) {
    return new Declaration(
        feature(
            name,
            new Text(fr, en),
            unit,
            SourceTable.APPLICATION,
            Family.AFFORDABILITY,
            NOT_COMPUTABLE,
            formula),
        new Recipe.InBundle());
  }

  /** Whether the client has rows in a table. */
  public static Declaration hasHistory(SourceTable table, Family family, String fr, String en) {
    return new Declaration(
        feature(
            "has_" + table.folder(),
            new Text(fr, en),
            Unit.FLAG,
            table,
            family,
            NOT_PROVIDED,
            null),
        new Recipe.HasHistory(table));
  }

  /** A value made from features of several tables, by their names, and from clean columns. */
  public static Declaration across(
      String name, Unit unit, SourceTable table, Family family, Text label, Column column) {
    return new Declaration(
        feature(name, label, unit, table, family, NOT_COMPUTABLE, null),
        new Recipe.AcrossTables(column));
  }

  static Declaration ofHistory(
      History history, String name, Unit unit, Text label, Text missing, Recipe recipe) {
    return new Declaration(
        feature(name, label, unit, history.table(), history.family(), missing, null), recipe);
  }

  /** A growing value should raise the probability. */
  public Declaration increasesRisk() {
    return with(feature.label(), feature.family(), feature.missing(), Direction.INCREASES_RISK);
  }

  /** A growing value should lower the probability. */
  public Declaration decreasesRisk() {
    return with(feature.label(), feature.family(), feature.missing(), Direction.DECREASES_RISK);
  }

  /** Grouped under another family than its table's. */
  public Declaration in(Family family) {
    return with(feature.label(), family, feature.missing(), feature.direction());
  }

  /** Said otherwise than the template says it. */
  public Declaration called(String fr, String en) {
    return with(new Text(fr, en), feature.family(), feature.missing(), feature.direction());
  }

  /** What a missing value means, where it is more than "not known". */
  public Declaration missingMeans(String fr, String en) {
    return with(feature.label(), feature.family(), new Text(fr, en), feature.direction());
  }

  /** Correlated with a protected attribute: in, until the proxy test speaks. */
  public Declaration proxy() {
    return with(Protection.PROXY, feature.editable(), feature.required());
  }

  /** Out of the default model, written apart for the fairness report. */
  public Declaration guarded() {
    return with(Protection.PROTECTED, feature.editable(), feature.required());
  }

  /** A term of the loan or a declared amount that simulation may change. */
  public Declaration editable() {
    return with(feature.protection(), true, feature.required());
  }

  /** A client without it is not scored. */
  public Declaration required() {
    return with(feature.protection(), feature.editable(), true);
  }

  private Declaration with(Text label, Family family, Text missing, Direction direction) {
    return new Declaration(
        new Feature(
            feature.name(),
            label,
            sentence(label),
            feature.unit(),
            feature.source(),
            family,
            missing,
            direction,
            feature.protection(),
            feature.editable(),
            feature.required(),
            feature.formula()),
        recipe);
  }

  private Declaration with(Protection protection, boolean editable, boolean required) {
    return new Declaration(
        new Feature(
            feature.name(),
            feature.label(),
            feature.sentence(),
            feature.unit(),
            feature.source(),
            feature.family(),
            feature.missing(),
            feature.direction(),
            protection,
            editable,
            required,
            feature.formula()),
        recipe);
  }

  private static Feature feature(
      String name,
      Text label,
      Unit unit,
      SourceTable source,
      Family family,
      Text missing,
      @Nullable Formula formula) {
    return new Feature(
        name,
        label,
        sentence(label),
        unit,
        source,
        family,
        missing,
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        formula);
  }

  /** French sets a colon off by a no-break space. */
  private static Text sentence(Text label) {
    return new Text(label.fr() + "\u00a0: {value}", label.en() + ": {value}");
  }
}
