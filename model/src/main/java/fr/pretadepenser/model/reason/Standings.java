package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Explanation.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How usual values are among all training clients, from their quantiles or categories. */
final class Standings {
  private static final Phrase HIGHER =
      new Phrase("plus élevé que chez %s des clients", "higher than for %s of clients");
  private static final Phrase LOWER =
      new Phrase("plus bas que chez %s des clients", "lower than for %s of clients");
  private static final Phrase SAME =
      new Phrase("comme chez %s des clients", "as for %s of clients");
  private static final Phrase MISSING =
      new Phrase("non renseigné chez %s des clients", "not provided for %s of clients");

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

  private static Standing share(Phrase phrase, double share) {
    return new Standing(null, share, phrase.of(share));
  }

  private Standing among(List<Double> quantiles, double number) {
    double below = below(quantiles, number);
    double atMost = atMost(quantiles, number);
    double same = atMost - below;
    double above = 1 - atMost;
    Text sentence =
        same >= Math.max(below, above)
            ? SAME.of(same)
            : below >= above ? HIGHER.of(below) : LOWER.of(above);
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

  /** A sentence with a share of the clients in it; all of them are written once, ahead. */
  private static final class Phrase {
    private static final int HUNDRED = 100;
    private static final int NEARLY_NONE = HUNDRED + 1;
    private static final int NEARLY_ALL = HUNDRED + 2;

    private final List<Text> filled;

    Phrase(String fr, String en) {
      filled =
          IntStream.rangeClosed(0, NEARLY_ALL)
              .mapToObj(
                  share ->
                      new Text(
                          fr.formatted(written(share, Language.FR)),
                          en.formatted(written(share, Language.EN))))
              .toList();
    }

    /** Whole percents; what is nearly none or nearly all is not said to be. */
    Text of(double share) {
      if (share > 0 && share < 0.01) {
        return filled.get(NEARLY_NONE);
      }
      if (share > 0.99) {
        return filled.get(NEARLY_ALL);
      }
      return filled.get(
          BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).unscaledValue().intValue());
    }

    private static String written(int share, Language language) {
      boolean french = language == Language.FR;
      return switch (share) {
        case NEARLY_NONE -> french ? "moins de 1\u00a0%" : "less than 1%";
        case NEARLY_ALL -> french ? "plus de 99\u00a0%" : "more than 99%";
        default -> Numbers.in(language).percent((double) share / HUNDRED, 0);
      };
    }
  }
}
