package fr.pretadepenser.model.bundle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not the bundle that was trained is refused, with the reason. */
class BundleRefusedTest {
  @TempDir Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void writeSoundBundle() throws IOException {
    folder = TinyBundles.write(temp.resolve("tiny-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model.zip",
        "features.json",
        "verification.json",
        "reference.json",
        "card.json",
        "card.html"
      })
  void oneByteChanged(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve(name), bytes);

    assertRefused(name + " is not the file the manifest lists: SHA-256 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.zip", "card.html"})
  void aFileMissing(String name) throws IOException {
    Files.delete(folder.resolve(name));

    assertRefused(name + " is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.zip", "reference.json"})
  void aFileMissingFromTheManifestToo(String name) throws IOException {
    Files.delete(folder.resolve(name));
    TinyBundles.seal(folder);

    assertRefused("manifest.json does not list " + name);
  }

  @Test
  void aFileTooMany() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "hello");

    assertRefused("notes.txt is not listed in manifest.json");
  }

  @Test
  void noManifest() throws IOException {
    Files.delete(folder.resolve("manifest.json"));

    assertRefused("is not a bundle: it has no manifest.json");
  }

  @Test
  void aManifestCutShort() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"version\": \"tiny-1\"");

    assertRefused("manifest.json: ");
  }

  @Test
  void aManifestThatListsAFileOutsideTheFolder() throws IOException {
    String manifest = Files.readString(folder.resolve("manifest.json"));
    Files.writeString(
        folder.resolve("manifest.json"),
        manifest.replace("\"files\" : {", "\"files\" : { \"../secret\" : \"00\","));

    assertRefused("manifest.json lists ../secret, out of the folder");
  }

  @Test
  void aFolderUnderAnotherVersionsName() throws IOException {
    Path renamed = Files.move(folder, temp.resolve("tiny-2"));

    assertThatThrownBy(() -> Bundle.load(renamed))
        .isInstanceOf(BundleRefused.class)
        .hasMessageContaining("is the folder of version tiny-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.json", "/etc/evil", "root/../../evil", "C:/evil", "a\\b"})
  void anArchiveEntryThatLeadsOut(String entry) throws IOException {
    Map<String, String> entries = zipEntries();
    entries.put(entry, "{}");

    assertZipRefused(entries, "model.zip: entry '" + entry + "' leads out of the archive");
  }

  @Test
  void anArchiveThatIsNone() throws IOException {
    Files.write(folder.resolve("model.zip"), "no zip".getBytes(StandardCharsets.UTF_8));
    TinyBundles.seal(folder);

    assertRefused("model.zip: not a readable archive");
  }

  @Test
  void aStageMissingFromTheArchive() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.remove("root/gbt.node/model.json");

    assertZipRefused(
        entries, "model.zip: MLeap cannot load it: no entry /root/gbt.node/model.json");
  }

  @Test
  void aFormulaThatTheArchiveComputesOtherwise() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.computeIfPresent(
        "root/annuity_income_share__1.node/model.json",
        (path, json) -> json.replace("12.0", "52.0"));

    assertZipRefused(entries, "feature annuity_income_share is not computed as features.json says");
  }

  @Test
  void aDictionaryInAnotherOrder() throws IOException {
    List<Feature> features = new ArrayList<>(TinyBundles.model().dictionary().features());
    features.add(features.remove(0));
    rewriteDictionary(features);

    assertRefused("model.zip: feature amt_credit is not computed as features.json says");
  }

  @Test
  void aDictionaryWithAnotherFormula() throws IOException {
    List<Feature> features =
        TinyBundles.model().dictionary().features().stream()
            .map(
                feature ->
                    feature.name().equals("credit_income_ratio") ? inverted(feature) : feature)
            .toList();
    rewriteDictionary(features);

    assertRefused("feature credit_income_ratio is not computed as features.json says");
  }

  @Test
  void treesThatReadAnotherVector() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.computeIfPresent(
        "root/gbt.node/node.json",
        (path, json) -> json.replace("\"name\":\"features\"", "\"name\":\"none\""));

    assertZipRefused(entries, "the trees read 0 columns for 9 features");
  }

  @Test
  void anIndexerThatRejectsUnseenCategories() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.computeIfPresent(
        "root/occupation_type__index.node/model.json",
        (path, json) -> json.replace("keep", "error"));

    assertZipRefused(
        entries, "stage occupation_type__index does not keep unseen and missing values");
  }

  @Test
  void aVectorThatIsScaledRatherThanNegated() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.computeIfPresent(
        "root/negated.node/model.json", (path, json) -> json.replaceFirst("-1.0", "-2.0"));

    assertZipRefused(entries, "stage negated does more than negate the vector");
  }

  @Test
  void aLeafWithoutCover() throws IOException {
    Map<String, String> entries = zipEntries();
    entries.computeIfPresent(
        "root/gbt.node/tree1/tree.json", (path, json) -> json.replace("[0.9,30.0]", "[0.9]"));

    assertZipRefused(entries, "tree 1 holds a leaf without its cover");
  }

  @Test
  void aVerificationRowWhoseProbabilityIsNotReached() throws IOException {
    rewrite("verification.json", "\"probability\" : 0.5", "\"probability\" : 0.6");

    assertRefused("verification.json: row 2: probability is 0.5498339973124778, expected 0.6");
  }

  @Test
  void aVerificationRowWhoseContributionIsNotReached() throws IOException {
    rewrite("verification.json", "\"contributions\" : [ -", "\"contributions\" : [ -7");

    assertRefused("verification.json: row 1: contribution of ext_source_2 is -0.96");
  }

  @Test
  void verificationRowsThatAreNone() throws IOException {
    Files.writeString(
        folder.resolve("verification.json"),
        "{\"probabilityTolerance\":1e-9,\"contributionTolerance\":1e-9,\"rows\":[]}");
    TinyBundles.seal(folder);

    assertRefused("verification.json holds no row");
  }

  @Test
  void aVerificationRowWithAnInputTheModelDoesNotKnow() throws IOException {
    rewrite("verification.json", "\"bureau_active_debt\"", "\"surprise\"");

    assertRefused("verification.json: row 1: surprise is not an input of the model");
  }

  @Test
  void aCardWithoutFigures() throws IOException {
    Files.writeString(folder.resolve("card.json"), "{\"title\":\"Tiny\"}");
    TinyBundles.seal(folder);

    assertRefused("card.json has no field figures");
  }

  private static Map<String, String> zipEntries() {
    return new LinkedHashMap<>(TinyBundles.zipEntries(TinyBundles.model()));
  }

  private static Feature inverted(Feature feature) {
    return new Feature(
        feature.name(),
        feature.label(),
        feature.sentence(),
        feature.unit(),
        feature.source(),
        feature.family(),
        feature.missing(),
        feature.direction(),
        feature.protection(),
        feature.editable(),
        feature.required(),
        Formula.input("amt_income_total").over(Formula.input("amt_credit")));
  }

  private void rewriteDictionary(List<Feature> features) throws IOException {
    Files.writeString(
        folder.resolve("features.json"), Json.pretty(new FeatureDictionary(features)));
    TinyBundles.seal(folder);
  }

  private void rewrite(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
    TinyBundles.seal(folder);
  }

  private void assertZipRefused(Map<String, String> entries, String reason) throws IOException {
    TinyBundles.writeZip(entries, folder.resolve("model.zip"));
    TinyBundles.seal(folder);
    assertRefused(reason);
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> Bundle.load(folder))
        .isInstanceOf(BundleRefused.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(folder.toString())
        .hasMessageNotContaining("\n");
  }
}
