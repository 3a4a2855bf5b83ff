package fr.pretadepenser.dashboard.page.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.dashboard.page.Frame;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A feature that can be chosen, in the reader's words.
 *
 * @param first whether it is one of those that weigh most in the client's score
 */
public record Choice(String name, String label, boolean first) {
  /** How many are offered before all others. */
  private static final int FIRST = 10;

  /** Those that weigh most, then all others by label. */
  public static List<Choice> of(Frame frame, List<Feature> features, List<String> weighty) {
    Map<String, Feature> byName =
        features.stream().collect(Collectors.toMap(Feature::name, Function.identity()));
    List<String> first = weighty.stream().filter(byName::containsKey).limit(FIRST).toList();
    Comparator<Choice> order =
        Comparator.comparingInt(
                (Choice choice) -> choice.first ? first.indexOf(choice.name) : FIRST)
            .thenComparing(Choice::label, Collator.getInstance(frame.language().locale()));
    return features.stream()
        .map(
            feature ->
                new Choice(
                    feature.name(), frame.text(feature.label()), first.contains(feature.name())))
        .sorted(order)
        .toList();
  }
}
