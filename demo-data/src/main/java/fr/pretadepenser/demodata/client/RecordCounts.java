package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import fr.pretadepenser.demodata.draw.Quantiles;

/**
 * How many records a client has, drawn before all else because identifiers are numbered by it.
 *
 * @param creditsElsewhere rows of bureau
 * @param monthlyStatus whether the credits elsewhere have rows of bureau_balance
 * @param unlistedCredits credits with rows of bureau_balance and none of bureau
 * @param earlierApplications rows of previous_application, the unlisted ones included
 */
public record RecordCounts(
    int creditsElsewhere, boolean monthlyStatus, int unlistedCredits, int earlierApplications) {
  private static final double NO_CREDIT_ELSEWHERE = 0.142;
  private static final double NO_EARLIER_APPLICATION = 0.048;
  private static final double MONTHLY_STATUS = 0.44;
  private static final double UNLISTED_CREDIT = 0.27;
  private static final Quantiles CREDITS = Quantiles.of(1, 1, 1, 2.5, 4.8, 7.9, 13.6, 20, 60);
  private static final Quantiles APPLICATIONS = Quantiles.of(1, 1, 1, 2.5, 4.4, 6.9, 12.5, 20, 50);

  /** Draws the counts of one client. */
  public static RecordCounts draw(long seed, long client) {
    Draw draw = new Draw(seed, client, Topic.NUMBER_OF_RECORDS);
    int credits = draw.chance(NO_CREDIT_ELSEWHERE) ? 0 : (int) CREDITS.draw(draw);
    boolean monthly = credits > 0 && draw.chance(MONTHLY_STATUS);
    int unlisted = monthly && draw.chance(UNLISTED_CREDIT) ? 1 : 0;
    int earlier = draw.chance(NO_EARLIER_APPLICATION) ? 0 : (int) APPLICATIONS.draw(draw);
    return new RecordCounts(credits, monthly, unlisted, earlier);
  }

  /** How many identifiers of credits elsewhere the client takes. */
  public int bureauNumbers() {
    return creditsElsewhere + unlistedCredits;
  }
}
