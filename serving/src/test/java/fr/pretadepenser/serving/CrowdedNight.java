package fr.pretadepenser.serving;

import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A night of enough clients to stand among: 400, drawn from a seed, and two known ones. */
final class CrowdedNight {
  static final String NAME = "2026-01-02-0123456789ab";

  /** -2.0 - 0.6 - 0.4 + 0.8 = -2.2 in log-odds; repaying at most 30 % of income, -3.2. */
  static final long STRETCHED = 300_001;

  /** Without an external score or a debt. */
  static final long SPARSE = 300_002;

  /** Asks for the API over this night. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @interface Crowded {}

  private CrowdedNight() {}

  static Api start(Path work) throws IOException {
    return Api.start(
        work,
        Map.of(),
        TinyNight.write(work.resolve("features"), NAME, clients(), outcomes()),
        TinyBundles.champion(work.resolve("models")));
  }

  static Map<Long, Map<String, Object>> clients() {
    Random random = new Random(5);
    Map<Long, Map<String, Object>> clients = new LinkedHashMap<>();
    for (long id = 200_001; id <= 200_400; id++) {
      clients.put(id, client(random));
    }
    clients.put(
        STRETCHED,
        Map.of(
            "ext_source_2", 0.8,
            "amt_credit", 120_000.0,
            "amt_annuity", 4_000.0,
            "amt_income_total", 100_000.0,
            "bureau_active_debt", 20_000.0,
            "name_contract_type", "Revolving loans"));
    clients.put(SPARSE, TinyBundles.SPARSE);
    return clients;
  }

  private static Map<String, Object> client(Random random) {
    Map<String, Object> client = new HashMap<>();
    double credit = 10_000.0 * (5 + random.nextInt(60));
    client.put("ext_source_2", random.nextInt(1001) / 1000.0);
    client.put("amt_credit", credit);
    client.put("amt_annuity", Math.rint(credit / (12 + random.nextInt(36))));
    client.put("amt_income_total", 10_000.0 * (4 + random.nextInt(26)));
    if (random.nextInt(5) > 0) {
      client.put("bureau_active_debt", random.nextInt(300) * 1_000.0);
    }
    client.put("name_contract_type", random.nextInt(10) == 0 ? "Revolving loans" : "Cash loans");
    client.put(
        "occupation_type", List.of("Laborers", "Managers", "Drivers").get(random.nextInt(3)));
    return client;
  }

  /** Of three clients in four; one in nine had difficulties. */
  static Map<Long, Integer> outcomes() {
    Map<Long, Integer> outcomes = new HashMap<>();
    for (long id = 200_001; id <= 200_300; id++) {
      outcomes.put(id, id % 9 == 0 ? 1 : 0);
    }
    return outcomes;
  }
}
