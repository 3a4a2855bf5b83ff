package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.prepare.ClientSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What weighs in the score, by exact Shapley values of a sample of clients.
 *
 * @param clients explained
 * @param features mean absolute contribution in log-odds, largest first, zero ones left out
 * @param families mean absolute sum of a family's contributions, largest first
 * @param dependences of the features that weigh most
 */
public record Importance(
    int clients,
    List<Weight> features,
    Map<Family, Double> families,
    List<Dependence> dependences) {

  /** Of one feature. */
  public record Weight(String feature, Text label, Family family, double weight) {}

  /** Explains every n-th client of the sample by the scorer of the bundle. */
  public static Importance of(Scorer scorer, ClientSample sample, CardSettings settings) {
    double[][] all = sample.slots();
    int step = Math.max(1, all.length / settings.explained());
    double[][] rows =
        IntStream.range(0, all.length)
            .filter(i -> i % step == 0)
            .mapToObj(i -> all[i])
            .toArray(double[][]::new);
    double[][] contributions =
        IntStream.range(0, rows.length)
            .parallel()
            .mapToObj(i -> scorer.explain(rows[i]).contributions())
            .toArray(double[][]::new);
    List<Feature> slots = scorer.slots();
    List<Integer> order = order(contributions, slots.size());
    List<Weight> weights = new ArrayList<>();
    for (int j : order) {
      Feature slot = slots.get(j);
      weights.add(new Weight(slot.name(), slot.label(), slot.family(), weight(contributions, j)));
    }
    List<Dependence> dependences =
        order.stream()
            .limit(settings.dependences())
            .map(
                j ->
                    Dependence.of(
                        slots.get(j),
                        scorer.categories().getOrDefault(slots.get(j).name(), List.of()),
                        column(rows, j),
                        column(contributions, j)))
            .toList();
    return new Importance(rows.length, weights, families(contributions, slots), dependences);
  }

  private static List<Integer> order(double[][] contributions, int slots) {
    return IntStream.range(0, slots)
        .boxed()
        .filter(j -> weight(contributions, j) > 0)
        .sorted(Comparator.comparingDouble(j -> -weight(contributions, j)))
        .toList();
  }

  private static double weight(double[][] contributions, int slot) {
    double sum = 0;
    for (double[] client : contributions) {
      sum += Math.abs(client[slot]);
    }
    return sum / contributions.length;
  }

  private static Map<Family, Double> families(double[][] contributions, List<Feature> slots) {
    Map<Family, Double> weights = new EnumMap<>(Family.class);
    for (double[] client : contributions) {
      Map<Family, Double> sums = new EnumMap<>(Family.class);
      for (int j = 0; j < client.length; j++) {
        sums.merge(slots.get(j).family(), client[j], Double::sum);
      }
      sums.forEach(
          (family, sum) ->
              weights.merge(family, Math.abs(sum) / contributions.length, Double::sum));
    }
    Map<Family, Double> sorted = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<Family, Double>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static double[] column(double[][] rows, int j) {
    double[] column = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      column[i] = rows[i][j];
    }
    return column;
  }
}
