package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.Step;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty journal, opened before each test and closed after it. */
abstract class OpenJournal {
  private JournalSettings settings;
  private Journal journal;

  /** Of an empty one. */
  abstract JournalSettings settings() throws Exception;

  @BeforeEach
  final void open() throws Exception {
    settings = settings();
    journal = Journal.open(settings);
  }

  @AfterEach
  final void close() {
    journal.close();
  }

  final Journal journal() {
    return journal;
  }

  /** Closes it and opens it again. */
  final void reopen() {
    journal.close();
    journal = Journal.open(settings);
  }

  final DecisionRecord add(DecisionRecord decision, Request request) {
    return journal.write(
        entries -> {
          entries.decisions().add(decision, request);
          return decision;
        });
  }

  final UUID open(DecisionRecord decision, int ordinal, Instant at) {
    return journal.write(
        entries -> {
          UUID id = UUID.randomUUID();
          entries
              .reviews()
              .open(
                  id,
                  decision.id(),
                  ordinal,
                  Origin.REQUESTED,
                  decision.decision(),
                  Samples.opening(at));
          return id;
        });
  }

  final void step(UUID review, Step step) {
    Review seen = review(review);
    journal.write(
        entries -> {
          entries.reviews().add(seen, step);
          return true;
        });
  }

  final Review review(UUID id) {
    return journal
        .read(entries -> entries.reviews().find(id, Samples.AT.plusSeconds(3600)))
        .orElseThrow();
  }
}
