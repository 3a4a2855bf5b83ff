package fr.pretadepenser.training.compare;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.SparkGbt;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is compared, and how.
 *
 * @param learners to compare
 * @param treatments each learner is fitted under
 * @param mostClients a seeded choice of so many is compared if there are more
 * @param contenders each learner with its settings
 * @param text every setting as it was written
 */
public record CompareSettings(
    List<Kind> learners,
    List<Treatment> treatments,
    int mostClients,
    Map<Kind, Contender> contenders,
    Map<String, String> text) {

  /** Refuses to compare nothing, and anything twice. */
  public CompareSettings {
    require(!learners.isEmpty(), "learners", "name at least one learner");
    require(!treatments.isEmpty(), "treatments", "name at least one treatment");
    require(mostClients >= 100, "most-clients", "be at least 100");
    require(learners.stream().distinct().count() == learners.size(), "learners", "differ");
    require(treatments.stream().distinct().count() == treatments.size(), "treatments", "differ");
  }

  /**
   * Reads {@code compare} and the settings of trees under {@code training}.
   *
   * @throws Failure bad configuration, naming the key
   */
  public static CompareSettings of(Config training) {
    try {
      Config compare = training.getConfig("compare");
      Config gbt =
          ConfigFactory.empty()
              .withValue("max-rounds", compare.getValue("gbt.max-rounds"))
              .withValue("step-size", compare.getValue("gbt.step-size"))
              .withFallback(training.getConfig("gbt"));
      Boosting boosting = Boosting.of(training.getConfig("boosting"));
      Map<Kind, Contender> contenders = new EnumMap<>(Kind.class);
      contenders.put(Kind.DUMMY, new Prior());
      contenders.put(Kind.LOGISTIC, Logistic.of(compare.getConfig("logistic")));
      contenders.put(Kind.FOREST, Forest.of(compare.getConfig("forest")));
      contenders.put(Kind.GBT, new Stopped(SparkGbt.of(gbt)));
      contenders.put(Kind.XGBOOST, new Stopped(boosting));
      return new CompareSettings(
          choose(Kind.class, compare, "learners"),
          choose(Treatment.class, compare, "treatments"),
          compare.getInt("most-clients"),
          contenders,
          text(training));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration: " + e.getMessage());
    }
  }

  Contender contender(Kind kind) {
    return Objects.requireNonNull(contenders.get(kind));
  }

  private static <E extends Enum<E>> List<E> choose(Class<E> type, Config compare, String key) {
    return compare.getStringList(key).stream()
        .map(
            name ->
                Arrays.stream(type.getEnumConstants())
                    .filter(value -> value.toString().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            Failure.badConfiguration(
                                "training.compare.%s: there is no %s; known are %s"
                                    .formatted(
                                        key, name, Arrays.toString(type.getEnumConstants())))))
        .toList();
  }

  /** What a cell depends on: which other cells there are is left out. */
  private static Map<String, String> text(Config training) {
    Map<String, String> text = new TreeMap<>();
    training
        .withoutPath("ladder")
        .withoutPath("compare.learners")
        .withoutPath("compare.treatments")
        .entrySet()
        .forEach(entry -> text.put(entry.getKey(), String.valueOf(entry.getValue().unwrapped())));
    return text;
  }

  static void require(boolean holds, String key, String must) {
    if (!holds) {
      throw Failure.badConfiguration("training.compare." + key + " must " + must);
    }
  }
}
