package fr.pretadepenser.training.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much the slots that folds keep have in common.
 *
 * @param jaccard kept by both of two folds over kept by either, mean over all pairs of folds
 * @param everywhere kept in every fold, in slot order
 */
public record Stability(double jaccard, List<String> everywhere) {

  /** Of the names of the slots of at least two folds. */
  static Stability of(List<List<String>> folds) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < folds.size(); i++) {
      for (int j = i + 1; j < folds.size(); j++) {
        sum += jaccard(new HashSet<>(folds.get(i)), new HashSet<>(folds.get(j)));
        pairs++;
      }
    }
    List<String> everywhere =
        folds.get(0).stream()
            .filter(name -> folds.stream().allMatch(names -> names.contains(name)))
            .toList();
    return new Stability(sum / pairs, everywhere);
  }

  private static double jaccard(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return (double) shared / (some.size() + others.size() - shared);
  }
}
