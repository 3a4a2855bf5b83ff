package fr.pretadepenser.serving.importance;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.contract.importance.Dependence.Part;
import fr.pretadepenser.model.reason.Wording;
import fr.pretadepenser.serving.bundle.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the values of a feature do to scores, over a sample of the night. */
public final class Dependences {
  private static final int PARTS = 20;

  /** Fewer clients are not told. */
  private static final int LEAST = 10;

  private final Feature feature;
  private final List<String> labels;
  private final double[] values;
  private final double[] contributions;

  private Dependences(ExplainedSample sample, Feature feature, List<String> labels) {
    int slot = sample.features().indexOf(feature);
    this.feature = feature;
    this.labels = labels;
    this.values = Arrays.stream(sample.slots()).mapToDouble(client -> client[slot]).toArray();
    this.contributions =
        Arrays.stream(sample.contributions()).mapToDouble(client -> client[slot]).toArray();
  }

  /** Of a feature of the model. */
  public static Dependence of(
      Snapshot snapshot, ExplainedSample sample, Feature feature, Instant at) {
    List<String> labels =
        snapshot.bundle().scorer().categories().getOrDefault(feature.name(), List.of());
    Dependences of = new Dependences(sample, feature, labels);
    return new Dependence(
        feature.name(),
        feature.label(),
        feature.unit(),
        sample.clients(),
        of.parts(),
        of.missing(),
        snapshot.bundle().manifest().version(),
        snapshot.store().name(),
        at);
  }

  /** Parts of as many clients each as can be without parting clients of one value. */
  private List<Part> parts() {
    int[] known =
        IntStream.range(0, values.length)
            .filter(i -> !isMissing(i))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int size = feature.isCategory() ? 1 : Math.max(LEAST, (known.length + PARTS - 1) / PARTS);
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < known.length; ) {
      int to = Math.min(known.length, from + size);
      while (to < known.length && values[known[to]] == values[known[to - 1]]) {
        to++;
      }
      if (!feature.isCategory() && known.length - to < LEAST) {
        to = known.length;
      }
      if (to - from >= LEAST) {
        parts.add(part(Arrays.copyOfRange(known, from, to)));
      }
      from = to;
    }
    return parts;
  }

  private @Nullable Part missing() {
    int[] missing = IntStream.range(0, values.length).filter(this::isMissing).toArray();
    return missing.length < LEAST ? null : part(missing);
  }

  /** A category that is missing or was unseen in training has the place after the last label. */
  private boolean isMissing(int client) {
    return Double.isNaN(values[client])
        || (feature.isCategory() && values[client] >= labels.size());
  }

  private Part part(int[] clients) {
    boolean missing = isMissing(clients[0]);
    boolean number = !missing && !feature.isCategory();
    String category = missing || number ? null : labels.get((int) values[clients[0]]);
    double value =
        number
            ? Arrays.stream(clients).mapToDouble(i -> values[i]).average().orElse(0)
            : Double.NaN;
    double[] sorted = Arrays.stream(clients).mapToDouble(i -> contributions[i]).sorted().toArray();
    return new Part(
        number ? value : null,
        category,
        Wording.value(feature, value, category),
        clients.length,
        Arrays.stream(sorted).average().orElse(0),
        sorted[(int) (0.1 * (sorted.length - 1))],
        sorted[(int) Math.ceil(0.9 * (sorted.length - 1))]);
  }
}
