package fr.pretadepenser.training.card;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Text;

/**
 * What the card is made with: {@code training.card}.
 *
 * @param intendedUse for whom and what the model is, the only text of the card that is typed
 * @param explained clients whose exact contributions give the importance of features
 * @param dependences features whose dependence is drawn
 */
public record CardSettings(Text intendedUse, int explained, int dependences) {

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

  /** From the section {@code card}. */
  public static CardSettings of(Config config) {
    try {
      return new CardSettings(
          new Text(config.getString("intended-use.fr"), config.getString("intended-use.en")),
          config.getInt("explained"),
          config.getInt("dependences"));
    } catch (IllegalArgumentException e) {
      throw Failure.badConfiguration("training.card.intended-use: " + e.getMessage());
    }
  }
}
