package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Explanation.Standing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How usual values are among all training clients, from their quantiles or categories. */
final class Standings {
  private static final Text HIGHER =
      new Text("plus élevé que chez %s des clients", "higher than for %s of clients");
  private static final Text LOWER =
      new Text("plus bas que chez %s des clients", "lower than for %s of clients");
  private static final Text SAME = new Text("comme chez %s des clients", "as for %s of clients");
  private static final Text MISSING =
      new Text("non renseigné chez %s des clients", "not provided for %s of clients");

  private final Reference reference;

  Standings(Reference reference) {
    this.reference = reference;
  }

  /** Of a value: NaN and null are missing. Null if the reference does not know the feature. */
  @Nullable Standing of(Feature feature, double number, @Nullable String category) {
    Distribution all =
        reference.features().getOrDefault(feature.name(), Map.of()).get(Population.ALL);
    if (all == null || all.clients() == 0) {
      return null;
    }
    if (feature.isCategory() ? category == null : Double.isNaN(number)) {
      return share(MISSING, (double) all.missing() / all.clients());
    }
    if (category != null) {
      Map<String, Long> clients = all.categories() == null ? Map.of() : all.categories();
      return share(SAME, (double) clients.getOrDefault(category, 0L) / all.clients());
    }
    return all.quantiles().isEmpty() ? null : among(all.quantiles(), number);
  }

  private static Standing share(Text sentence, double share) {
    return new Standing(null, share, filled(sentence, share));
  }

  private Standing among(List<Double> quantiles, double number) {
    double below = below(quantiles, number);
    double atMost = atMost(quantiles, number);
    double same = atMost - below;
    double above = 1 - atMost;
    Text sentence =
        same >= Math.max(below, above)
            ? filled(SAME, same)
            : below >= above ? filled(HIGHER, below) : filled(LOWER, above);
    return new Standing((below + atMost) / 2, null, sentence);
  }

  /** Share of the clients with a lower value. */
  private double below(List<Double> quantiles, double number) {
    int next = 0;
    while (next < quantiles.size() && quantiles.get(next) < number) {
      next++;
    }
    return next == 0 ? 0 : next == quantiles.size() ? 1 : between(quantiles, next, number);
  }

  /** Share of the clients with this value or a lower one. */
  private double atMost(List<Double> quantiles, double number) {
    int next = 0;
    while (next < quantiles.size() && quantiles.get(next) <= number) {
      next++;
    }
    return next == 0 ? 0 : next == quantiles.size() ? 1 : between(quantiles, next, number);
  }

  /** The share at a number that lies between two quantiles, as if clients were spread evenly. */
  private double between(List<Double> quantiles, int next, double number) {
    List<Double> at = reference.probabilities();
    double part =
        (number - quantiles.get(next - 1)) / (quantiles.get(next) - quantiles.get(next - 1));
    return at.get(next - 1) + part * (at.get(next) - at.get(next - 1));
  }

  private static Text filled(Text sentence, double share) {
    return new Text(
        sentence.fr().formatted(percent(share, Language.FR)),
        sentence.en().formatted(percent(share, Language.EN)));
  }

  /** Whole percents; what is nearly none or nearly all is not said to be. */
  private static String percent(double share, Language language) {
    boolean french = language == Language.FR;
    if (share > 0 && share < 0.01) {
      return french ? "moins de 1\u00a0%" : "less than 1%";
    }
    if (share > 0.99) {
      return french ? "plus de 99\u00a0%" : "more than 99%";
    }
    return Numbers.in(language).percent(share, 0);
  }
}
