package fr.pretadepenser.serving.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.Review.Verdict;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of reviews, whichever database they are in. */
abstract class ReviewContract extends OpenJournal {

  @Test
  void aReviewIsWhatItsStepsMakeIt() {
    DecisionRecord decision = add(Samples.decision(Decision.REFUSED), Samples.request());
    UUID id = open(decision, 0, Samples.AT);
    Review review = review(id);
    assertThat(review.state()).isEqualTo(State.OPEN);
    assertThat(review.client()).isEqualTo(100_002L);
    assertThat(review.before()).isEqualTo(Decision.REFUSED);
    assertThat(review.reviewer()).isNull();
    assertThat(review.ageSeconds()).isEqualTo(3600);

    step(id, Samples.step(Samples.BOB, State.TAKEN, Act.TAKE, null));
    assertThat(review(id).reviewer()).isEqualTo(Samples.BOB);
    step(id, Samples.step(Samples.BOB, State.PROPOSED, Act.DECIDE, Decision.GRANTED));
    assertThat(review(id).outcome()).as("a proposal is none").isNull();
    Step end = Samples.step(Samples.ALICE, State.CLOSED, Act.CONFIRM, Decision.GRANTED);
    step(id, end);
    Review closed = review(id);
    assertThat(closed.verdict()).isEqualTo(Verdict.OVERRIDDEN);
    assertThat(closed.outcome()).isEqualTo(Decision.GRANTED);
    assertThat(closed.steps()).hasSize(4).endsWith(end);
    assertThat(closed.ageSeconds()).as("until it was closed").isEqualTo(60);
    assertThat(Reviews.inForce(Decision.REFUSED, List.of(closed))).isEqualTo(Decision.GRANTED);
  }

  @Test
  void theQueueIsOfThoseThatStandInAStateOldestFirst() {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      DecisionRecord decision = add(Samples.decision(Decision.REVIEW), Samples.request());
      ids.add(open(decision, 0, Samples.AT.minusSeconds(i)));
    }
    step(ids.get(2), Samples.step(Samples.BOB, State.TAKEN, Act.TAKE, null));
    step(ids.get(3), Samples.step(Samples.BOB, State.CLOSED, Act.DECIDE, Decision.GRANTED));

    assertThat(queue(Set.of(State.OPEN), 0, 10)).containsExactly(ids.get(1), ids.get(0));
    Set<State> pending = Set.of(State.OPEN, State.TAKEN, State.PROPOSED);
    assertThat(queue(pending, 0, 2)).containsExactly(ids.get(2), ids.get(1));
    assertThat(queue(pending, 1, 2)).containsExactly(ids.get(0));
    assertThat(journal().<Long>read(e -> e.reviews().countWaiting(pending))).isEqualTo(3);
    assertThat(journal().<List<Review>>read(e -> e.reviews().closed(0, 10, Samples.AT)))
        .extracting(Review::id)
        .containsExactly(ids.get(3));
    assertThat(journal().<Long>read(e -> e.reviews().countClosed())).isEqualTo(1);
  }

  @Test
  void ofTwoAtOnceOneIsFirst() throws Exception {
    DecisionRecord decision = add(Samples.decision(Decision.REVIEW), Samples.request());
    UUID id = open(decision, 0, Samples.AT);
    Review seen = review(id);
    assertThat(
            atOnce(
                () ->
                    journal()
                        .write(
                            entries -> {
                              entries
                                  .reviews()
                                  .add(
                                      seen, Samples.step(Samples.BOB, State.TAKEN, Act.TAKE, null));
                              return true;
                            })))
        .as("taken")
        .isEqualTo(1);
    assertThat(atOnce(() -> open(decision, 1, Samples.AT))).as("opened").isEqualTo(1);
    assertThat(atOnce(() -> add(Samples.decision(Decision.GRANTED), Samples.request("once"))))
        .as("recorded")
        .isEqualTo(1);
  }

  /** How many of eight succeed; the others must have clashed. */
  private static int atOnce(Runnable act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CyclicBarrier barrier = new CyclicBarrier(8);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            threads.submit(
                () -> {
                  barrier.await();
                  try {
                    act.run();
                    return true;
                  } catch (Clash clash) {
                    return false;
                  }
                }));
      }
      int succeeded = 0;
      for (Future<Boolean> result : results) {
        succeeded += result.get() ? 1 : 0;
      }
      return succeeded;
    } finally {
      threads.shutdown();
    }
  }

  private List<UUID> queue(Set<State> states, int page, int size) {
    return journal()
        .read(
            entries ->
                entries.reviews().waiting(states, page, size, Samples.AT).stream()
                    .map(Review::id)
                    .toList());
  }
}
