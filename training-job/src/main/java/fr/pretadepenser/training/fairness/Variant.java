package fr.pretadepenser.training.fairness;

import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.Estimate;
import java.util.List;

/**
 * What the same model would do if it saw the protected attributes: fitted on the same folds of the
 * same clients, and compared client by client. Never served.
 *
 * @param features the protected features let in
 * @param auc its area under the ROC curve
 * @param gain of that area over the model's
 * @param cost by which its mean cost per application is above the model's, in false refusals
 * @param attributes its figures by group
 */
public record Variant(
    List<String> features,
    double auc,
    AucGain gain,
    Estimate cost,
    List<AttributeFigures> attributes) {}
