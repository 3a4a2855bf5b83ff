package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Text;

/**
 * A feature by which a protected attribute is told.
 *
 * @param feature its name
 * @param label its name for people
 * @param share of the trees' gain
 */
public record Carrier(String feature, Text label, double share) {}
