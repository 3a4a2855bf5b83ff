package fr.pretadepenser.training.bundle;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.percentile_approx;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.training.dataset.Clients;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How labelled clients are distributed, feature by feature, in all and by outcome and decision.
 * Every value becomes a row of its own (feature, value), so that one aggregation serves any number
 * of features; only its result reaches the driver.
 */
public final class ReferenceStatistics {
  /** Column of the out-of-fold probability. */
  public static final String PROBABILITY = "PROBABILITY";

  /** Column of the decision taken on it, by code. */
  public static final String DECISION = "DECISION";

  private static final List<Population> POPULATIONS = List.of(Population.values());
  private static final List<Double> PROBABILITIES =
      List.of(0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1.0);

  /** Quantiles are off by at most one client in so many. */
  private static final int ACCURACY = 10_000;

  private ReferenceStatistics() {}

  /** Reads outcome, probability, decision and every slot's column of labelled clients. */
  public static Reference of(Dataset<Row> clients, FeatureDictionary slots) {
    List<String> numbers = new ArrayList<>(List.of(PROBABILITY));
    List<String> categories = new ArrayList<>();
    for (Feature feature : slots.features()) {
      (feature.isCategory() ? categories : numbers).add(feature.name());
    }
    Map<String, Map<Population, Distribution>> all = numbers(clients, numbers);
    all.putAll(categories(clients, categories));
    Map<String, Map<Population, Distribution>> features = new LinkedHashMap<>();
    slots.features().forEach(slot -> features.put(slot.name(), found(all, slot.name())));
    return new Reference(PROBABILITIES, features, found(all, PROBABILITY));
  }

  private static Map<Population, Distribution> found(
      Map<String, Map<Population, Distribution>> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static Column member(Population population) {
    return switch (population) {
      case ALL -> lit(true);
      case GRANTED -> col(DECISION).equalTo(Decision.GRANTED.code());
      case REFUSED -> col(DECISION).equalTo(Decision.REFUSED.code());
      case REPAID -> col(Clients.TARGET).equalTo(0);
      case DEFAULTED -> col(Clients.TARGET).equalTo(1);
    };
  }

  private static Map<String, Map<Population, Distribution>> numbers(
      Dataset<Row> clients, List<String> names) {
    List<Column> aggregates = new ArrayList<>();
    for (Population population : POPULATIONS) {
      Column member = member(population);
      Column value = when(member, col("entry.value"));
      aggregates.add(count(when(member, lit(1))));
      aggregates.add(count(value));
      aggregates.add(
          percentile_approx(
              value,
              array(PROBABILITIES.stream().map(p -> lit(p)).toArray(Column[]::new)),
              lit(ACCURACY)));
    }
    Map<String, Map<Population, Distribution>> distributions = new LinkedHashMap<>();
    for (Row row : aggregate(entries(clients, names, true), List.of(), aggregates)) {
      Map<Population, Distribution> byPopulation = new EnumMap<>(Population.class);
      for (Population population : POPULATIONS) {
        int first = 1 + 3 * POPULATIONS.indexOf(population);
        long members = row.getLong(first);
        long known = row.getLong(first + 1);
        List<Double> quantiles = row.isNullAt(first + 2) ? List.of() : row.getList(first + 2);
        byPopulation.put(
            population, new Distribution(members, members - known, List.copyOf(quantiles), null));
      }
      distributions.put(row.getString(0), byPopulation);
    }
    return distributions;
  }

  private static Map<String, Map<Population, Distribution>> categories(
      Dataset<Row> clients, List<String> names) {
    Map<String, Map<Population, Distribution>> distributions = new LinkedHashMap<>();
    if (names.isEmpty()) {
      return distributions;
    }
    List<Column> aggregates = new ArrayList<>();
    for (Population population : POPULATIONS) {
      aggregates.add(count(when(member(population), lit(1))));
    }
    Map<String, Map<Population, Map<@Nullable String, Long>>> counts = new LinkedHashMap<>();
    for (Row row :
        aggregate(entries(clients, names, false), List.of(col("entry.value")), aggregates)) {
      for (Population population : POPULATIONS) {
        counts
            .computeIfAbsent(row.getString(0), name -> new EnumMap<>(Population.class))
            .computeIfAbsent(population, p -> new LinkedHashMap<>())
            .put(row.getString(1), row.getLong(2 + POPULATIONS.indexOf(population)));
      }
    }
    counts.forEach(
        (name, byPopulation) -> {
          Map<Population, Distribution> result = new EnumMap<>(Population.class);
          byPopulation.forEach((population, byValue) -> result.put(population, category(byValue)));
          distributions.put(name, result);
        });
    return distributions;
  }

  private static Distribution category(Map<@Nullable String, Long> byValue) {
    long clients = 0;
    long missing = 0;
    Map<String, Long> known = new TreeMap<>();
    for (Map.Entry<@Nullable String, Long> entry : byValue.entrySet()) {
      clients += entry.getValue();
      String value = entry.getKey();
      if (value == null) {
        missing += entry.getValue();
      } else if (entry.getValue() > 0) {
        known.put(value, entry.getValue());
      }
    }
    return new Distribution(clients, missing, List.of(), known);
  }

  private static Dataset<Row> entries(Dataset<Row> clients, List<String> names, boolean numeric) {
    Column[] entries =
        names.stream()
            .map(
                name -> {
                  Column value = col(name);
                  Column known = numeric ? when(not(isnan(value)), value) : value;
                  return struct(lit(name).as("name"), known.as("value"));
                })
            .toArray(Column[]::new);
    return clients.select(col(Clients.TARGET), col(DECISION), explode(array(entries)).as("entry"));
  }

  private static List<Row> aggregate(
      Dataset<Row> entries, List<Column> keys, List<Column> aggregates) {
    List<Column> by = new ArrayList<>(List.of(col("entry.name")));
    by.addAll(keys);
    return entries
        .groupBy(by.toArray(Column[]::new))
        .agg(aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new))
        .collectAsList();
  }
}
