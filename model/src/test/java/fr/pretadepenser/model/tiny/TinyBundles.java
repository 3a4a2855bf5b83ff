package fr.pretadepenser.model.tiny;

import static fr.pretadepenser.model.tiny.TinyTree.leaf;
import static fr.pretadepenser.model.tiny.TinyTree.split;
import static fr.pretadepenser.model.tiny.TinyTree.splitMissingLeft;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes whole, valid bundle folders of four tiny trees, whose numbers can be checked by
 * arithmetic.
 *
 * <pre>{@code
 * Path folder = TinyBundles.write(temp.resolve("tiny-1"));        // one bundle
 * Path models = TinyBundles.champion(temp.resolve("models"));     // models folder, champion tiny-1
 * Bundle bundle = Bundle.load(folder);
 * Inputs inputs = Inputs.of(bundle.scorer().inputs(), TinyBundles.GRANTED);
 * }</pre>
 *
 * <p>Slots: ext_source_2, amt_credit, amt_annuity, amt_income_total (the three amounts are required
 * and editable), bureau_active_debt, name_contract_type, occupation_type, credit_income_ratio =
 * amt_credit / amt_income_total, annuity_income_share = 12 amt_annuity / amt_income_total. The
 * threshold is 1/11, a person decides within 0.01 of it.
 *
 * <p>In another module: a test dependency on this artifact with classifier {@code tests} and type
 * {@code test-jar}. To tamper with a folder and still pass the check of hashes, call {@link #seal}.
 */
public final class TinyBundles {
  /** -2.0 - 0.6 - 0.4 - 0.2 = -3.2 in log-odds: probability 0.0392, granted. */
  public static final Map<String, Object> GRANTED =
      Map.of(
          "ext_source_2", 0.8,
          "amt_credit", 300_000.0,
          "amt_annuity", 2_500.0,
          "amt_income_total", 150_000.0,
          "bureau_active_debt", 20_000.0,
          "name_contract_type", "Cash loans",
          "occupation_type", "Laborers");

  /** -2.0 + 0.9 + 0.5 + 0.8 = 0.2 in log-odds: probability 0.5498, refused. */
  public static final Map<String, Object> REFUSED =
      Map.of(
          "ext_source_2", 0.1,
          "amt_credit", 500_000.0,
          "amt_annuity", 4_000.0,
          "amt_income_total", 100_000.0,
          "bureau_active_debt", 200_000.0,
          "name_contract_type", "Revolving loans",
          "occupation_type", "Managers");

  /** -2.0 - 0.6 + 0.1 + 0.3 = -2.2 in log-odds: probability 0.0998, within the grey band. */
  public static final Map<String, Object> REVIEW =
      Map.of(
          "ext_source_2", 0.6,
          "amt_credit", 300_000.0,
          "amt_annuity", 2_500.0,
          "amt_income_total", 150_000.0,
          "bureau_active_debt", 200_000.0,
          "name_contract_type", "Cash loans",
          "occupation_type", "Laborers");

  /**
   * No external score, no bureau record, an unheard-of occupation: -2.0 + 0.2 - 0.1 - 0.2 = -2.1.
   */
  public static final Map<String, Object> SPARSE =
      Map.of(
          "amt_credit", 300_000.0,
          "amt_annuity", 2_500.0,
          "amt_income_total", 150_000.0,
          "occupation_type", "Lighthouse keepers");

  /** Without its income a client cannot be scored. */
  public static final Map<String, Object> NOT_SCORABLE =
      Map.of("ext_source_2", 0.8, "amt_credit", 300_000.0, "amt_annuity", 2_500.0);

  private TinyBundles() {}

  /** The model on paper. The third tree splits one path on ext_source_2 and on its negated copy. */
  public static TinyModel model() {
    return new TinyModel(
        TinyFeatures.dictionary(),
        Map.of(
            "name_contract_type", List.of("Cash loans", "Revolving loans"),
            "occupation_type", List.of("Laborers", "Managers", "Drivers")),
        List.of(
            leaf(-2.0, 100),
            splitMissingLeft(0, 0.5, split(7, 3.0, leaf(0.2, 20), leaf(0.9, 30)), leaf(-0.6, 50)),
            split(
                0,
                0.3,
                leaf(0.5, 25),
                splitMissingLeft(
                    0, 0.7, split(6, 0.0, leaf(0.1, 30), leaf(-0.1, 20)), leaf(-0.4, 25))),
            split(
                8,
                0.3,
                splitMissingLeft(4, 100_000, leaf(-0.2, 60), leaf(0.3, 20)),
                split(5, 0.0, leaf(0.4, 15), leaf(0.8, 5)))));
  }

  /** A models folder holding the bundle {@code tiny-1} as its champion. */
  public static Path champion(Path models) throws IOException {
    write(models.resolve("tiny-1"));
    Files.writeString(models.resolve("champion"), "tiny-1\n");
    return models;
  }

  /** A valid bundle whose version is the folder's name. */
  public static Path write(Path folder) throws IOException {
    return write(folder, model(), List.of(GRANTED, REFUSED, REVIEW, SPARSE));
  }

  /** A valid bundle of another model, with these inputs as verification rows. */
  public static Path write(Path folder, TinyModel model, List<Map<String, Object>> rows)
      throws IOException {
    Files.createDirectories(folder);
    writeZip(zipEntries(model), folder.resolve("model.zip"));
    Files.writeString(folder.resolve("features.json"), Json.pretty(model.dictionary()));
    Files.writeString(folder.resolve("verification.json"), Json.pretty(verification(model, rows)));
    Files.writeString(folder.resolve("reference.json"), Json.pretty(reference()));
    Files.writeString(
        folder.resolve("card.json"), Json.pretty(Map.of("title", "Tiny", "figures", figures())));
    Files.writeString(folder.resolve("card.html"), "<!doctype html><title>Tiny</title>\n");
    seal(folder);
    return folder;
  }

  /** The entries of a model.zip by path, to be tampered with. */
  public static Map<String, String> zipEntries(TinyModel model) {
    return TinyZip.entries(model);
  }

  /** Writes entries as an archive. */
  public static void writeZip(Map<String, String> entries, Path file) throws IOException {
    TinyZip.write(entries, file);
  }

  /** Writes the manifest over the files as they are now. */
  public static void seal(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        if (!file.endsWith("manifest.json")) {
          files.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
        }
      }
    }
    BundleManifest manifest =
        new BundleManifest(
            folder.getFileName().toString(),
            Instant.parse("2026-01-01T00:00:00Z"),
            files,
            DecisionRule.ofCosts(10, 1, 0.01),
            Map.of("night", "2026-01-01-000000000000"),
            Map.of("folds", 42L));
    Files.writeString(folder.resolve("manifest.json"), Json.pretty(manifest));
  }

  /** What the model was measured to do: round numbers. */
  public static Figures figures() {
    return new Figures(1000, 80, 0.75, 0.01, 0.25, 0.07, 1.0, 0.5, 0.01, 1.0 / 11, 0.1, 0.49);
  }

  private static Verification verification(TinyModel model, List<Map<String, Object>> rows) {
    return new Verification(
        1e-9, 1e-9, rows.stream().map(row -> verificationRow(model, row)).toList());
  }

  private static Verification.Row verificationRow(TinyModel model, Map<String, Object> row) {
    double[] slots = model.slots(row);
    return new Verification.Row(
        new TreeMap<>(row),
        model.probability(slots),
        model.baseline(),
        Arrays.stream(model.contributions(slots)).boxed().toList());
  }

  private static Reference reference() {
    Map<String, Map<Population, Distribution>> features = new LinkedHashMap<>();
    features.put("ext_source_2", populations(number(0.1, 0.55, 0.9)));
    features.put("amt_credit", populations(number(50_000, 450_000, 2_000_000)));
    features.put("amt_annuity", populations(number(1_000, 2_500, 10_000)));
    features.put("amt_income_total", populations(number(25_000, 150_000, 1_000_000)));
    features.put("bureau_active_debt", populations(number(0, 80_000, 900_000)));
    features.put("name_contract_type", populations(category("Cash loans", "Revolving loans")));
    features.put("occupation_type", populations(category("Laborers", "Managers")));
    features.put("credit_income_ratio", populations(number(0.2, 3.2, 20)));
    features.put("annuity_income_share", populations(number(0.05, 0.16, 0.9)));
    return new Reference(List.of(0.0, 0.5, 1.0), features, populations(number(0.01, 0.07, 0.9)));
  }

  private static Map<Population, Distribution> populations(Distribution distribution) {
    Map<Population, Distribution> populations = new TreeMap<>();
    for (Population population : Population.values()) {
      populations.put(population, distribution);
    }
    return populations;
  }

  private static Distribution number(double least, double median, double greatest) {
    return new Distribution(1000, 100, List.of(least, median, greatest), null);
  }

  private static Distribution category(String first, String second) {
    return new Distribution(1000, 0, List.of(), new TreeMap<>(Map.of(first, 800L, second, 200L)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
