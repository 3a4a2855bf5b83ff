package fr.pretadepenser.serving.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.serving.http.RequestRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A journal in a real PostgreSQL. */
@ExtendWith(RunningPostgres.class)
class PostgresJournalTest extends JournalContract {
  @TempDir Path folder;
  private final Postgres postgres;

  PostgresJournalTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @Override
  JournalSettings settings() throws Exception {
    return postgres.journal();
  }

  @Test
  void aCommitIsOnDiskWhateverTheServersDefault() throws Exception {
    JournalSettings settings = settings();
    try (Journal journal = Journal.open(settings)) {
      journal
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "do $$ begin execute 'alter database ' || current_database()"
                          + " || ' set synchronous_commit = off'; end $$"));
    }
    try (Journal journal = Journal.open(settings)) {
      String commit =
          journal
              .jdbi()
              .withHandle(h -> h.createQuery("show synchronous_commit").mapTo(String.class).one());
      assertThat(commit).isEqualTo("on");
    }
  }

  /** As docs/OPERATIONS.md sets it up. */
  @Test
  void theApiNeedsNoRightButToAddAndToRead() throws Exception {
    JournalSettings owner = settings();
    try (Journal journal = Journal.open(owner)) {
      journal
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createScript(
                          """
                          create role journal_api login password 'secret';
                          grant select, insert on all tables in schema public to journal_api;
                          grant update, delete on review_queue to journal_api;
                          """)
                      .execute());
    }
    JournalSettings api =
        new JournalSettings(
            owner.url(),
            "journal_api",
            owner.passwordFile(),
            owner.directory(),
            2,
            owner.patience(),
            false);
    DecisionRecord decision = Samples.decision(Decision.REVIEW);
    UUID review = UUID.randomUUID();
    try (Journal journal = Journal.open(api)) {
      journal.write(
          entries -> {
            entries.decisions().add(decision, Samples.request());
            entries
                .reviews()
                .open(
                    review,
                    decision.id(),
                    0,
                    Origin.AUTOMATIC,
                    Decision.REVIEW,
                    Samples.opening(Samples.AT));
            return true;
          });
      Step end = Samples.step(Samples.BOB, State.CLOSED, Act.DECIDE, Decision.GRANTED);
      journal.write(
          entries -> {
            entries.reviews().add(entries.reviews().find(review, Samples.AT).orElseThrow(), end);
            return true;
          });
      assertThat(journal.<Long>read(entries -> entries.reviews().countClosed())).isEqualTo(1);
      Retention all = new Retention(Samples.AT.plusSeconds(9), null, "dpo", "by mistake");
      assertThatThrownBy(() -> journal.forget(all)).isInstanceOf(RequestRefused.class);
    }
  }

  @Test
  void aWrongPasswordIsOneSentence() throws Exception {
    JournalSettings right = settings();
    JournalSettings wrong =
        new JournalSettings(
            right.url(),
            right.user(),
            Files.writeString(folder.resolve("wrong"), "guess"),
            right.directory(),
            2,
            right.patience(),
            true);
    assertThatThrownBy(() -> Journal.open(wrong))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("the journal cannot be opened: ")
        .hasMessageContaining("password authentication failed")
        .hasMessageNotContaining("guess");
  }

  @Test
  void aDatabaseThatIsAwayIsARefusalThatTellsNothingOfTheClient() throws Exception {
    JournalSettings there = settings();
    JournalSettings impatient =
        new JournalSettings(
            there.url(),
            there.user(),
            there.passwordFile(),
            there.directory(),
            2,
            Duration.ofSeconds(1),
            true);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    logger.addAppender(log);
    log.start();
    try (Journal journal = Journal.open(impatient)) {
      postgres.drop(there);
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(
                () ->
                    journal.write(
                        entries -> {
                          entries
                              .decisions()
                              .add(Samples.decision(Decision.REFUSED), Samples.request());
                          return true;
                        }))
            .isInstanceOfSatisfying(
                RequestRefused.class,
                refused -> assertThat(refused.problem().status()).isEqualTo(503));
      }
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.getFormattedMessage())
                    .doesNotContain("100002", "Alice", "DOSSIER", "insert"));
  }
}
