package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious client, drawn whole before any row is written, so that all tables tell the same
 * story.
 *
 * @param id SK_ID_CURR
 * @param probability the probability that drew the outcome
 * @param target 1 for payment difficulties
 * @param standing how far the application has come; the history is drawn up to the client's first
 *     night, and days count from there
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
    int target,
    Standing standing) {

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
    double probability = Fate.probability(applicant, traits, credits, earlier, Fate.EXTERNAL);
    return new Client(
        seed,
        id,
        counts,
        applicant,
        traits,
        credits,
        earlier,
        probability,
        target(seed, id, probability),
        Standing.onFirstNight(applicant.train()));
  }

  /**
   * Draws somebody whose application is in neither table: the identifiers lie below those of all
   * clients and their records.
   */
  public static Client stranger(long seed, int number) {
    return draw(
        seed, Numbering.FIRST_CLIENT - 1 - number, 4_000_000 + 100L * number, 100L * number + 1);
  }

  private static int target(long seed, long id, double probability) {
    return new Draw(seed, id, Topic.FATE).chance(probability) ? 1 : 0;
  }

  /** The same client at a later standing, in a world that may have changed. */
  Client on(Standing later, @Nullable Shift shift) {
    double risk =
        shift == null
            ? probability
            : Fate.probability(applicant, traits, credits, earlier, shift.external());
    Applicant seen = shift == null ? applicant : shift.seen(applicant, later.night());
    return new Client(
        seed, id, counts, seen, traits, credits, earlier, risk, target(seed, id, risk), later);
  }

  /** Days since the client's first night: what was day d then is day d less these. */
  public int days() {
    return standing.days();
  }

  /**
   * Ends of months since the client's first night, 0 or 1: clients' months end on different days,
   * and an application is open for less than one.
   */
  public int months() {
    return (int) ((Math.floorMod(id, 30L) + days()) / 30);
  }

  /** The stream for what one credit has seen since the client's first night. */
  public Draw since(Topic topic, long credit) {
    return new Draw(seed + credit, id, topic);
  }

  /** The client's stream for one topic. */
  public Draw stream(Topic topic) {
    return new Draw(seed, id, topic);
  }
}
