package fr.pretadepenser.training.fairness;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What was found about fairness; part of {@code card.json}.
 *
 * @param small groups of fewer clients are flagged
 * @param attributes the model's figures by group of each protected attribute
 * @param variant the model that sees the attributes; null if that was off
 * @param proxies how well the model's features tell the attributes; empty if that was off
 * @param absent attributes asked for that the night lacks
 * @param seconds each part took
 */
public record Fairness(
    int small,
    List<AttributeFigures> attributes,
    @Nullable Variant variant,
    List<Proxies> proxies,
    List<String> absent,
    Map<String, Double> seconds) {

  /** Lowest adverse impact ratio of a group large enough to tell. */
  public OptionalDouble lowestImpact() {
    return attributes.stream()
        .flatMapToDouble(attribute -> attribute.lowestImpact().stream())
        .min();
  }
}
