package fr.pretadepenser.training.fit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.util.Locale;

/** Whether trees are held to the directions that the dictionary expects of features. */
public enum Monotone {
  /** Never. */
  OFF,
  /** Always. */
  ON,
  /** Unless it costs more than noise; takes as long again as the folds do. */
  AUTO;

  /** Reads {@code training.boosting.monotone}. */
  public static Monotone of(Config boosting) {
    String name = boosting.getString("monotone");
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Failure.badConfiguration(
          "training.boosting.monotone must be off, on or auto, not " + name);
    }
  }
}
