package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.dataset.Frozen;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a model comes from.
 *
 * @param version {@code yyyyMMdd-HHmmss-hash}: when, and of which trees
 * @param facts night, dictionary, code and libraries
 */
record Lineage(String version, Map<String, String> facts) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  static Lineage of(Night night, FeatureDictionary slots, TrainedModel model, Instant now) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("night", night.manifest().night());
    facts.put("nightIdentity", night.manifest().identity());
    facts.put("etl", night.manifest().code());
    facts.put("dictionarySha256", sha256(Json.line(slots).getBytes(StandardCharsets.UTF_8)));
    facts.put(Frozen.FACT, Frozen.TENTH);
    facts.put("code", version(Lineage.class));
    facts.put("java", Runtime.version().toString());
    facts.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    facts.put("xgboost", Libraries.XGBOOST);
    facts.put("mleap", Libraries.MLEAP);
    String hash = sha256(model.trees()).substring(0, 6);
    return new Lineage(WHEN.format(now) + "-" + hash, facts);
  }

  private static String version(Class<?> type) {
    return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "development");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
