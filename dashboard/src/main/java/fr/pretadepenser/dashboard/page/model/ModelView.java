package fr.pretadepenser.dashboard.page.model;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.position.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param importance of features and families
 * @param costs by threshold; null if the model's card does not tell
 * @param feature whose dependence is drawn
 */
public record ModelView(
    Frame frame,
    ModelSummary model,
    Importance importance,
    @Nullable CostCurve costs,
    String feature) {
  private static final int SHOWN = 20;

  /** A figure with what it means. */
  public record Line(String label, String value) {}

  /** How good the model was on clients it never saw. */
  public List<Line> figures() {
    Figures figures = model.figures();
    return List.of(
        new Line(frame.text("model.clients"), frame.numbers().whole(figures.clients())),
        new Line(frame.text("model.auc"), within(figures.auc(), figures.aucStandardError())),
        new Line(frame.text("model.slope"), frame.numbers().decimal(figures.calibrationSlope(), 3)),
        new Line(frame.text("model.brier"), frame.numbers().decimal(figures.brier(), 4)),
        new Line(frame.text("model.cost"), within(figures.cost(), figures.costStandardError())),
        new Line(frame.text("client.threshold"), frame.numbers().percent(figures.threshold())),
        new Line(
            frame.text("model.empirical"), frame.numbers().percent(figures.empiricalThreshold())));
  }

  /** The heaviest features. */
  public List<Importance.FeatureWeight> heaviest() {
    return importance.features().stream().limit(SHOWN).toList();
  }

  public String weight(double weight) {
    return frame.numbers().decimal(weight, 3);
  }

  /** Features to choose from, the heaviest first. */
  public List<Choice> choices() {
    List<String> heavy =
        importance.features().stream().map(Importance.FeatureWeight::feature).toList();
    return Choice.of(frame, model.features(), heavy);
  }

  /** The label of the feature whose dependence is drawn. */
  public String label() {
    return model.features().stream()
        .filter(candidate -> candidate.name().equals(feature))
        .map(Feature::label)
        .map(frame::text)
        .findFirst()
        .orElse(feature);
  }

  private String within(double value, double error) {
    return frame.numbers().decimal(value, 4) + " ± " + frame.numbers().decimal(1.96 * error, 4);
  }
}
