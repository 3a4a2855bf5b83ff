package fr.pretadepenser.training.gate;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;

/** Who makes a challenger that holds all gates the champion. */
public enum Policy {
  /** The training that made it. */
  AUTOMATIC,
  /** A person, by bin/models promote. */
  PROPOSE;

  /** Of {@code training.promotion}. */
  public static Policy of(Config config) {
    String policy = config.getString("policy");
    return switch (policy) {
      case "automatic" -> AUTOMATIC;
      case "propose" -> PROPOSE;
      default ->
          throw Failure.badConfiguration(
              "training.promotion.policy must be automatic or propose, not " + policy);
    };
  }
}
