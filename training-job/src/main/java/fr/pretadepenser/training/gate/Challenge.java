package fr.pretadepenser.training.gate;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Frozen;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Groups;
import fr.pretadepenser.training.score.LogOdds;
import fr.pretadepenser.training.score.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * A challenger against the champion, on a night: which clients neither was fitted on, and what both
 * say of them.
 *
 * @param night of the challenger
 * @param settings bounds
 * @param rule of the challenger
 * @param ofCredit whether errors weigh by the amount of the credit
 */
public record Challenge(Night night, GateSettings settings, DecisionRule rule, boolean ofCredit) {
  private static final String LEARNED = "LEARNED";

  /** What any champion must hold. */
  public List<GateResult> alone(Scored frozen, double parity) {
    return new ChallengerGates(settings).of(frozen.logOdds(), parity);
  }

  /**
   * What the champion's successor must hold beside that.
   *
   * @param champion loaded and proved
   * @param frozen the challenger's word on the frozen tenth
   * @param outOfFold on the other nine, each client by a model that never saw it
   */
  public List<GateResult> against(Bundle champion, Scored frozen, Scored outOfFold) {
    List<GateResult> results = new ArrayList<>();
    Optional<Dataset<Row>> learned = learnedBy(champion);
    boolean respectsFrozen = Frozen.TENTH.equals(champion.manifest().lineage().get(Frozen.FACT));
    if (!respectsFrozen && learned.isEmpty()) {
      results.add(
          new Gate("clients", Gate.Rows.FROZEN)
              .unmeasured(
                  false,
                  new Text(
                      "Le champion date d'avant le dixième gelé et sa nuit n'est plus là : on ne"
                          + " sait sur quels clients il n'a pas appris.",
                      "The champion is older than the frozen tenth and its night is gone: on which"
                          + " clients it did not learn is not known.")));
      return results;
    }
    Dataset<Row> clients = Clients.withMissing(night, champion.dictionary());
    Dataset<Row> unseen = LabelledClients.frozen(clients);
    if (!respectsFrozen) {
      unseen = without(unseen, learned.orElseThrow());
    }
    results.addAll(judge(Gate.Rows.FROZEN, champion, unseen, frozen, false));
    if (learned.isPresent()) {
      Dataset<Row> fresh = without(LabelledClients.thawed(clients), learned.get());
      results.addAll(judge(Gate.Rows.NEW, champion, fresh, outOfFold, true));
    } else {
      results.add(
          new Gate("clients", Gate.Rows.NEW)
              .unmeasured(
                  true,
                  new Text(
                      "La nuit du champion n'est plus là : jugé sur le seul dixième gelé.",
                      "The champion's night is gone: judged on the frozen tenth alone.")));
    }
    return results;
  }

  private List<GateResult> judge(
      Gate.Rows rows, Bundle champion, Dataset<Row> clients, Scored challenger, boolean mayBeFew) {
    Dataset<Row> unseen = clients.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return judgeCached(rows, champion, unseen, challenger, mayBeFew);
    } finally {
      unseen.unpersist();
    }
  }

  private List<GateResult> judgeCached(
      Gate.Rows rows, Bundle champion, Dataset<Row> unseen, Scored challenger, boolean mayBeFew) {
    long positives = unseen.filter(col(Clients.TARGET).equalTo(1)).count();
    long count = unseen.count();
    if (count < settings.leastClients() || positives < 2 || count - positives < 2) {
      Text few =
          new Text(
              "%d clients, %d avec difficultés, que le champion n'a pas vus sur %s : trop peu pour juger, il en faut %d."
                  .formatted(count, positives, rows.text().fr(), settings.leastClients()),
              "%d clients, %d with difficulties, whom the champion has not seen on %s: too few to judge, which needs %d."
                  .formatted(count, positives, rows.text().en(), settings.leastClients()));
      return List.of(new Gate("clients", rows).unmeasured(mayBeFew, few));
    }
    Scored former =
        LogOdds.of(unseen, champion.folder().resolve("model.zip"), champion.dictionary());
    Scored latter = challenger.at(former);
    Judged judged =
        new Judged(
            rows,
            former.logOdds(),
            latter.logOdds(),
            groups(unseen),
            ofCredit ? Stakes.ofCredit(rule, credits(unseen)) : Stakes.equal(rule));
    return new RivalGates(settings, champion.manifest().rule(), rule).of(judged);
  }

  private List<Groups> groups(Dataset<Row> clients) {
    return settings.groups().isEmpty()
        ? List.of()
        : Groups.collect(clients, night.protectedColumns(), night.dictionary(), settings.groups());
  }

  /** Amounts in the order of client numbers, whether or not the champion reads them. */
  private double[] credits(Dataset<Row> clients) {
    Dataset<Row> amounts = night.features().select(Clients.CLIENT, Stakes.CREDIT);
    return LabelledClients.numbers(
        clients.select(Clients.CLIENT).join(amounts, Clients.CLIENT), Stakes.CREDIT);
  }

  private static Dataset<Row> without(Dataset<Row> clients, Dataset<Row> learned) {
    return clients.join(learned, col(Clients.CLIENT).equalTo(col(LEARNED)), "left_anti");
  }

  /** The clients of known outcome of the night that the champion was trained on, if it is there. */
  private Optional<Dataset<Row>> learnedBy(Bundle champion) {
    return Optional.ofNullable(champion.manifest().lineage().get("night"))
        .flatMap(night::beside)
        .map(
            former ->
                former
                    .features()
                    .filter(col(Clients.TARGET).isNotNull())
                    .select(col(Clients.CLIENT).as(LEARNED)));
  }
}
