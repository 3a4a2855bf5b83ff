package fr.pretadepenser.training.card;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.compare.Comparison;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the card is made with: {@code training.card}.
 *
 * @param intendedUse for whom and what the model is, the only text of the card that is typed
 * @param explained clients whose exact contributions give the importance of features
 * @param dependences features whose dependence is drawn
 * @param comparison of learners, as bin/compare wrote it; null if none was given
 */
public record CardSettings(
    Text intendedUse, int explained, int dependences, @Nullable Comparison comparison) {

  /** Refuses a card without clients. */
  public CardSettings {
    if (explained < 100) {
      throw Failure.badConfiguration("training.card.explained must be at least 100: " + explained);
    }
    if (dependences < 0) {
      throw Failure.badConfiguration(
          "training.card.dependences must not be negative: " + dependences);
    }
  }

  /**
   * From the section {@code card}.
   *
   * @param comparison the file of one; null for none
   * @throws Failure input not ready, naming that file, if it is none
   */
  public static CardSettings of(Config config, @Nullable Path comparison) {
    try {
      return new CardSettings(
          new Text(config.getString("intended-use.fr"), config.getString("intended-use.en")),
          config.getInt("explained"),
          config.getInt("dependences"),
          comparison == null ? null : Comparison.read(comparison));
    } catch (IllegalArgumentException e) {
      throw Failure.badConfiguration("training.card.intended-use: " + e.getMessage());
    }
  }
}
