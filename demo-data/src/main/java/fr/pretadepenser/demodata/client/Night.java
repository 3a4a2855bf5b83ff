package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A night of the lender: who has applied by then, whose outcome is known, and how far the histories
 * of the others have grown.
 *
 * @param firstClients number of clients on night 0
 * @param number nights since then, a day each
 * @param shift how the world has changed since then, null if it has not
 */
public record Night(int firstClients, int number, @Nullable Shift shift) {
  /** New clients a night, in thousandths of those of the first night. */
  private static final long ARRIVALS = 5;

  /** Days an outcome takes, by which as many become known every night as clients arrive. */
  private static final int DAYS_TO_OUTCOME = 27;

  /** Number of clients that have applied by this night. */
  public long clients() {
    return firstClients + firstClients * ARRIVALS * number / 1000;
  }

  /**
   * The client as delivered on this night.
   *
   * @param index position among all clients, in the order of arrival
   */
  public Client deliver(Client client, int index) {
    if (number == 0 || (index < firstClients && client.applicant().train())) {
      return client;
    }
    int arrival = arrival(index);
    int outcome =
        index < firstClients
            ? client.stream(Topic.OUTCOME_NIGHT).between(1, DAYS_TO_OUTCOME)
            : arrival + DAYS_TO_OUTCOME;
    int asOf = Math.min(number, outcome);
    return client.on(new Standing(number >= outcome, true, asOf, asOf - arrival), shift);
  }

  /** The first night by which so many clients have applied. */
  private int arrival(int index) {
    if (index < firstClients) {
      return 0;
    }
    long arrived = (index - firstClients + 1) * 1000L;
    long each = firstClients * ARRIVALS;
    return (int) ((arrived + each - 1) / each);
  }
}
