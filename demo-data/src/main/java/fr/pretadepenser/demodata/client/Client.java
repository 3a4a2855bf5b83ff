package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.util.List;

/**
 * A fictitious client, drawn whole before any row is written, so that all tables tell the same
 * story.
 *
 * @param id SK_ID_CURR
 * @param probability the probability that drew the outcome
 * @param target 1 for payment difficulties
 */
public record Client(
    long seed,
    long id,
    RecordCounts counts,
    Applicant applicant,
    Traits traits,
    List<CreditElsewhere> credits,
    List<EarlierApplication> earlier,
    double probability,
    int target) {

  /**
   * Draws a client.
   *
   * @param firstBureau the client's first SK_ID_BUREAU
   * @param firstEarlier the client's first SK_ID_PREV
   */
  public static Client draw(long seed, long id, long firstBureau, long firstEarlier) {
    RecordCounts counts = RecordCounts.draw(seed, id);
    Applicant applicant = Applicant.draw(new Draw(seed, id, Topic.APPLICANT));
    Traits traits = Traits.draw(new Draw(seed, id, Topic.TRAITS));
    List<CreditElsewhere> credits =
        CreditElsewhere.draw(
            new Draw(seed, id, Topic.CREDITS_ELSEWHERE), counts, firstBureau, traits);
    List<EarlierApplication> earlier =
        EarlierApplications.draw(
            new Draw(seed, id, Topic.EARLIER_APPLICATIONS),
            counts.earlierApplications(),
            firstEarlier,
            traits);
    double probability = Fate.probability(applicant, traits, credits, earlier);
    int target = new Draw(seed, id, Topic.FATE).chance(probability) ? 1 : 0;
    return new Client(seed, id, counts, applicant, traits, credits, earlier, probability, target);
  }

  /**
   * Draws somebody whose application is in neither table: the identifiers lie below those of all
   * clients and their records.
   */
  public static Client stranger(long seed, int number) {
    return draw(
        seed, Numbering.FIRST_CLIENT - 1 - number, 4_000_000 + 100L * number, 100L * number + 1);
  }

  /** The client's stream for one topic. */
  public Draw stream(Topic topic) {
    return new Draw(seed, id, topic);
  }
}
