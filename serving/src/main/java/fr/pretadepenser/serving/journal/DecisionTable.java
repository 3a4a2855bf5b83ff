package fr.pretadepenser.serving.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The decisions, as they were taken. */
public final class DecisionTable {
  private static final TypeReference<Map<String, @Nullable Object>> INPUTS =
      new TypeReference<>() {};
  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
  private static final TypeReference<DecisionRule> RULE = new TypeReference<>() {};

  private final Handle handle;

  DecisionTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds one.
   *
   * @throws Clash from the transaction, if one of this request is there already
   */
  public void add(DecisionRecord decision, Request request) {
    handle
        .createUpdate(
            """
            insert into decision (id, taken_at, actor, api_key, client, context, motive, language,
              model, night, inputs, given, probability, threshold, decision, rule, missing, against,
              in_favour, idempotency_key, request_sha256)
            values (:id, :takenAt, :actor, :key, :client, :context, :motive, :language,
              :model, :night, :inputs, :given, :probability, :threshold, :decision, :rule, :missing,
              :against, :inFavour, :idempotencyKey, :requestSha256)
            """)
        .bind("id", decision.id())
        .bind("takenAt", Columns.of(decision.at()))
        .bind("actor", decision.actor().name())
        .bind("key", decision.actor().key())
        .bind("client", decision.client())
        .bind("context", decision.context())
        .bind("motive", decision.motive())
        .bind("language", decision.language().tag())
        .bind("model", decision.model())
        .bind("night", decision.night())
        .bind("inputs", Json.line(decision.inputs()))
        .bind("given", Json.line(decision.given()))
        .bind("probability", decision.probability())
        .bind("threshold", decision.rule().threshold())
        .bind("decision", decision.decision().code())
        .bind("rule", Json.line(decision.rule()))
        .bind("missing", Json.line(decision.missing()))
        .bind("against", Json.line(decision.against()))
        .bind("inFavour", Json.line(decision.inFavour()))
        .bind("idempotencyKey", request.key())
        .bind("requestSha256", request.sha256())
        .execute();
  }

  public Optional<DecisionRecord> find(UUID id) {
    return handle
        .createQuery("select * from decision where id = :id")
        .bind("id", id)
        .map((row, context) -> record(row))
        .findOne();
  }

  /** The decision that a request named like this led to, if its caller sent one before. */
  public Optional<Repeated> ofRequest(String apiKey, String idempotencyKey) {
    return handle
        .createQuery(
            "select * from decision where api_key = :apiKey and idempotency_key = :idempotencyKey")
        .bind("apiKey", apiKey)
        .bind("idempotencyKey", idempotencyKey)
        .map((row, context) -> new Repeated(record(row), row.getString("request_sha256")))
        .findOne();
  }

  /** A decision with the hash of the body that asked for it. */
  public record Repeated(DecisionRecord decision, String sha256) {}

  private static DecisionRecord record(ResultSet row) throws SQLException {
    return new DecisionRecord(
        Columns.uuid(row, "id"),
        Columns.instant(row, "taken_at"),
        Columns.actor(row),
        Columns.number(row, "client"),
        row.getString("context"),
        row.getString("motive"),
        Columns.constant(Language.class, row.getString("language")),
        row.getString("model"),
        row.getString("night"),
        Columns.json(row, "inputs", INPUTS),
        Columns.json(row, "given", NAMES),
        probability(row),
        Columns.constant(Decision.class, row.getString("decision")),
        Columns.json(row, "rule", RULE),
        Columns.json(row, "missing", NAMES),
        Columns.json(row, "against", REASONS),
        Columns.json(row, "in_favour", REASONS));
  }

  static @Nullable Double probability(ResultSet row) throws SQLException {
    double probability = row.getDouble("probability");
    return row.wasNull() ? null : probability;
  }
}
