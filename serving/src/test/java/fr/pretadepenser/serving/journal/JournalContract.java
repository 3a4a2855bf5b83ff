package fr.pretadepenser.serving.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.decision.DecisionPage.Item;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Statement;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.score.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journal keeps and refuses, whichever database it is in. */
abstract class JournalContract extends ReviewContract {

  @Test
  void aDecisionIsReadAsItWasRecorded() {
    for (DecisionRecord decision :
        List.of(
            Samples.decision(Decision.REFUSED),
            Samples.decision(Decision.REVIEW),
            Samples.decision(null, Decision.GRANTED, Samples.AT))) {
      add(decision, Samples.request());
      DecisionRecord read =
          journal().read(entries -> entries.decisions().find(decision.id())).orElseThrow();
      assertThat(read).isEqualTo(decision);
      assertThat(read.inputs().keySet()).containsExactlyElementsOf(decision.inputs().keySet());
    }
    assertThat(journal().<Boolean>read(e -> e.decisions().find(UUID.randomUUID()).isEmpty()))
        .isTrue();
  }

  @Test
  void whatIsRecordedIsThereAfterTheJournalWasClosed() {
    DecisionRecord decision = add(Samples.decision(Decision.REFUSED), Samples.request());
    reopen();
    assertThat(journal().<DecisionRecord>read(e -> e.decisions().find(decision.id()).orElseThrow()))
        .isEqualTo(decision);
  }

  @Test
  void aRequestIsRecordedOnce() {
    DecisionRecord first = add(Samples.decision(Decision.GRANTED), Samples.request("monday-1"));
    DecisionRecord again = Samples.decision(Decision.GRANTED);
    assertThatThrownBy(() -> add(again, Samples.request("monday-1"))).isInstanceOf(Clash.class);
    assertThat(journal().<Boolean>read(e -> e.decisions().find(again.id()).isEmpty())).isTrue();
    var repeated = journal().read(e -> e.decisions().ofRequest("branch-12", "monday-1"));
    assertThat(repeated.orElseThrow().decision()).isEqualTo(first);
    assertThat(repeated.orElseThrow().sha256()).isEqualTo("0".repeat(64));
    assertThat(journal().<Boolean>read(e -> e.decisions().ofRequest("x", "monday-1").isEmpty()))
        .as("another caller's name for another request")
        .isTrue();
    add(Samples.decision(Decision.GRANTED), Samples.request());
    add(Samples.decision(Decision.GRANTED), Samples.request());
  }

  @Test
  void halfATransactionIsNothing() {
    DecisionRecord decision = Samples.decision(Decision.REVIEW);
    assertThatThrownBy(
            () ->
                journal()
                    .write(
                        entries -> {
                          entries.decisions().add(decision, Samples.request());
                          throw new IllegalStateException("in between");
                        }))
        .hasMessage("in between");
    assertThat(journal().<Boolean>read(e -> e.decisions().find(decision.id()).isEmpty())).isTrue();
  }

  @Test
  void aClientsDecisionsComeLatestFirstWithWhatHoldsNow() {
    DecisionRecord old = add(Samples.decision(Decision.REFUSED), Samples.request());
    DecisionRecord late =
        add(
            Samples.decision(100_002L, Decision.REVIEW, Samples.AT.plusSeconds(1)),
            Samples.request());
    add(Samples.decision(7L, Decision.GRANTED, Samples.AT), Samples.request());
    UUID closed = open(old, 0, Samples.AT);
    step(closed, Samples.step(Samples.BOB, State.CLOSED, Act.CONFIRM, Decision.GRANTED));
    UUID open = open(late, 0, Samples.AT);

    List<Item> items = journal().read(entries -> entries.decisionsOn(100_002).page(0, 10));
    assertThat(items).extracting(Item::id).containsExactly(late.id(), old.id());
    assertThat(items).extracting(Item::inForce).containsExactly(Decision.REVIEW, Decision.GRANTED);
    assertThat(items).extracting(Item::openReview).containsExactly(open, null);
    assertThat(items.get(1).probability()).isEqualTo(old.probability());
    assertThat(journal().<List<Item>>read(e -> e.decisionsOn(100_002).page(1, 1)))
        .extracting(Item::id)
        .containsExactly(old.id());
    assertThat(journal().<Long>read(entries -> entries.decisionsOn(100_002).count())).isEqualTo(2);
  }

  @Test
  void statementsComeInTheirOrder() {
    DecisionRecord decision = add(Samples.decision(Decision.REFUSED), Samples.request());
    Statement second =
        new Statement(UUID.randomUUID(), Samples.AT.plusSeconds(1), Samples.BOB, "J’ai changé 🙂");
    Statement first = new Statement(UUID.randomUUID(), Samples.AT, Samples.ALICE, "x".repeat(4000));
    for (Statement statement : List.of(second, first)) {
      journal()
          .write(
              entries -> {
                entries.statements().add(decision.id(), statement);
                return statement;
              });
    }
    assertThat(journal().<List<Statement>>read(entries -> entries.statements().of(decision.id())))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "statement", "review", "review_step"})
  void nothingIsChangedOrRemoved(String table) {
    DecisionRecord decision = add(Samples.decision(Decision.REVIEW), Samples.request());
    open(decision, 0, Samples.AT);
    journal()
        .write(
            entries -> {
              entries
                  .statements()
                  .add(
                      decision.id(),
                      new Statement(UUID.randomUUID(), Samples.AT, Samples.ALICE, "words"));
              return true;
            });
    String column = table.equals("review") ? "ordinal = 7" : "actor = 'Eve'";
    for (String statement : List.of("update " + table + " set " + column, "delete from " + table)) {
      assertThatThrownBy(() -> journal().jdbi().useHandle(handle -> handle.execute(statement)))
          .as(statement)
          .isInstanceOf(JdbiException.class)
          .hasMessageContaining("append-only");
    }
    assertThat(journal().<Boolean>read(e -> e.decisions().find(decision.id()).isPresent()))
        .isTrue();
  }

  @Test
  void whatNeedNotBeKeptAnyLongerIsRemovedWhole() {
    DecisionRecord old = add(Samples.decision(Decision.REFUSED), Samples.request());
    DecisionRecord pending = add(Samples.decision(Decision.REVIEW), Samples.request());
    DecisionRecord other =
        add(Samples.decision(7L, Decision.GRANTED, Samples.AT), Samples.request());
    DecisionRecord young =
        add(
            Samples.decision(100_002L, Decision.GRANTED, Samples.AT.plusSeconds(100)),
            Samples.request());
    step(
        open(old, 0, Samples.AT),
        Samples.step(Samples.BOB, State.CLOSED, Act.DECIDE, Decision.REFUSED));
    open(pending, 0, Samples.AT);

    Instant before = Samples.AT.plusSeconds(1);
    assertThat(journal().forget(new Retention(before, 100_002L, "dpo", "art. 17"))).isEqualTo(1);
    assertThat(kept(old, pending, other, young)).containsExactly(pending, other, young);
    assertThat(journal().forget(new Retention(before, null, "dpo", "5 years"))).isEqualTo(1);
    assertThat(kept(pending, other, young)).containsExactly(pending, young);
    assertThatThrownBy(
            () -> journal().jdbi().useHandle(handle -> handle.execute("delete from decision")))
        .as("and nothing else is")
        .hasMessageContaining("append-only");
    assertThatThrownBy(
            () -> journal().jdbi().useHandle(handle -> handle.execute("delete from retention")))
        .hasMessageContaining("append-only");
  }

  private List<DecisionRecord> kept(DecisionRecord... decisions) {
    return List.of(decisions).stream()
        .filter(decision -> journal().read(e -> e.decisions().find(decision.id()).isPresent()))
        .toList();
  }

  @Test
  void tablesThatAreNotThereAreNotMadeUnlessAllowed() throws Exception {
    JournalSettings empty = settings();
    JournalSettings strict =
        new JournalSettings(
            empty.url(),
            empty.user(),
            empty.passwordFile(),
            empty.directory(),
            empty.connections(),
            empty.patience(),
            false);
    assertThatThrownBy(() -> Journal.open(strict))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("the journal's tables are not what this version needs");
    Journal.open(empty).close();
    Journal.open(strict).close();
  }
}
