package fr.pretadepenser.model.tiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Models and rows drawn at random over the slots of the tiny model. */
public final class RandomModels {
  private static final List<String> CONTRACTS =
      List.of("Cash loans", "Revolving loans", "Unheard of", "");
  private static final List<String> OCCUPATIONS =
      List.of("Laborers", "Managers", "Drivers", "Lighthouse keepers");

  private RandomModels() {}

  /** Trees that split on any slot or its negated copy, often twice on one path. */
  public static TinyModel model(Random random, int trees, int depth) {
    List<TinyTree> forest = new ArrayList<>();
    for (int i = 0; i < trees; i++) {
      forest.add(tree(random, depth));
    }
    TinyModel tiny = TinyBundles.model();
    return new TinyModel(tiny.dictionary(), tiny.categories(), forest);
  }

  private static TinyTree tree(Random random, int depth) {
    if (depth == 0 || random.nextInt(10) == 0) {
      return TinyTree.leaf(random.nextGaussian() / 10, 1 + random.nextInt(100));
    }
    int slot = random.nextInt(9);
    return new TinyTree.Split(
        slot,
        threshold(random, slot),
        random.nextBoolean(),
        tree(random, depth - 1),
        tree(random, depth - 1));
  }

  private static double threshold(Random random, int slot) {
    return switch (slot) {
      case 0 -> random.nextInt(10) / 10.0;
      case 5, 6 -> random.nextInt(3);
      case 7 -> random.nextInt(8) / 2.0;
      case 8 -> random.nextInt(10) / 10.0;
      default -> random.nextInt(6) * 50_000.0;
    };
  }

  /** Inputs by name: some absent, some zero, some on thresholds, some categories never seen. */
  public static Map<String, Object> row(Random random) {
    Map<String, Object> row = new HashMap<>();
    put(row, random, "ext_source_2", random.nextInt(11) / 10.0);
    put(row, random, "amt_credit", random.nextInt(6) * 50_000.0);
    put(row, random, "amt_annuity", random.nextInt(6) * 1_000.0);
    put(row, random, "amt_income_total", (1 + random.nextInt(6)) * 50_000.0);
    put(row, random, "bureau_active_debt", random.nextInt(6) * 50_000.0);
    put(row, random, "name_contract_type", CONTRACTS.get(random.nextInt(4)));
    put(row, random, "occupation_type", OCCUPATIONS.get(random.nextInt(4)));
    return row;
  }

  private static void put(Map<String, Object> row, Random random, String name, Object value) {
    if (random.nextInt(5) > 0) {
      row.put(name, value);
    }
  }
}
