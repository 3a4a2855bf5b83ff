package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A start either serves or says in one sentence why it does not. */
class StartTest {
  @TempDir Path work;

  private Path night() throws IOException {
    return TinyNight.write(work.resolve("features"));
  }

  private Path champion() throws IOException {
    return TinyBundles.champion(work.resolve("models"));
  }

  @Test
  void thePortIsWrittenOnceTheApiAnswers() throws Exception {
    try (Api api = Api.start(work)) {
      assertThat(Files.readString(work.resolve("port")).strip())
          .isEqualTo(String.valueOf(api.app().port()));
      assertThat(api.app().describe())
          .startsWith("http://127.0.0.1:" + api.app().port() + " ")
          .contains("tiny-1", TinyNight.NAME, "5 clients");
      ServingConfig taken = Api.config(work, Map.of("http.port", api.app().port()));
      try (ServingApp second =
          ServingApp.of(taken, work.resolve("features"), work.resolve("models"))) {
        assertThatThrownBy(second::start).hasMessageContaining("is taken");
      }
    }
  }

  @Test
  void withoutANightThereIsNothingToServe() throws IOException {
    refused(work.resolve("nowhere"), champion(), ExitCode.INPUT_NOT_READY, "has no night yet");
  }

  @Test
  void withoutAChampionThereIsNothingToServe() throws IOException {
    refused(night(), work.resolve("nowhere"), ExitCode.INPUT_NOT_READY, "has no champion yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../elsewhere", "", "2020-01-01-missing", "."})
  void aPointerThatNamesNoNightIsRefused(String pointer) throws IOException {
    Path features = night();
    Files.writeString(features.resolve("current"), pointer + "\n");
    refused(features, champion(), ExitCode.INPUT_NOT_READY, "names no night");
  }

  @ParameterizedTest
  @CsvSource({
    "manifest.json, is missing",
    "features.json, is missing",
    "tables.json,   is missing",
  })
  void aNightThatIsNotWholeIsRefused(String file, String reason) throws IOException {
    Path features = night();
    Files.delete(features.resolve("nights").resolve(TinyNight.NAME).resolve(file));
    refused(features, champion(), ExitCode.INPUT_NOT_READY, file + " " + reason);
  }

  @Test
  void aDictionaryThatIsNotJsonIsRefused() throws IOException {
    Path features = night();
    Path file = features.resolve("nights").resolve(TinyNight.NAME).resolve("features.json");
    Files.writeString(file, "{\"features\": [");
    refused(features, champion(), ExitCode.INPUT_NOT_READY, "cannot read " + file);
  }

  @Test
  void aNightWithoutAFeatureOfTheModelIsRefused() throws IOException {
    Path features = night();
    Path file = features.resolve("nights").resolve(TinyNight.NAME).resolve("features.json");
    Files.writeString(
        file,
        Json.pretty(
            TinyNight.dictionary()
                .select(feature -> !feature.name().equals("bureau_active_debt"))));
    refused(
        features,
        champion(),
        ExitCode.INPUT_NOT_READY,
        "model tiny-1 reads the number bureau_active_debt, which night " + TinyNight.NAME);
  }

  @Test
  void aModelWithOneByteChangedIsRefused() throws IOException {
    Path models = champion();
    Path zip = models.resolve("tiny-1/model.zip");
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);
    refused(night(), models, ExitCode.FAILED_CHECK, "the champion may not serve: ");
  }

  @ParameterizedTest
  @CsvSource({
    "http.port,           70000,  serving.http.port",
    "http.threads,        1,      serving.http.threads",
    "http.max-body-bytes, 0,      serving.http.max-body-bytes",
    "http.max-header-bytes, 10,   serving.http.max-header-bytes",
    "limits.requests-at-once, 64, serving.limits.requests-at-once",
    "limits.burst,        0,      serving.limits.burst",
    "store.memory-limit,  lots,   serving.store.memory-limit",
    "search.max-page-size, 0,     serving.search.max-page-size",
    "http.port,           eighty, http.port",
  })
  void aSettingOutOfRangeIsNamed(String key, String value, String named) {
    assertThatThrownBy(() -> Api.config(work, Map.of(key, value)))
        .hasMessageContaining(named)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION));
  }

  @Test
  void theCommandEndsWithTheExitCodeOfTheCause() throws IOException {
    assertThat(execute()).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(execute("--features", "f", "--models", "m", "--port", "x"))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    String[] nowhere = {
      "--features", work.resolve("f").toString(),
      "--models", work.resolve("m").toString(),
      "--store", work.resolve("s").toString(),
      "--port", "0",
    };
    assertThat(execute(nowhere)).isEqualTo(ExitCode.INPUT_NOT_READY.code());
    Path unknown = Files.writeString(work.resolve("u.conf"), "serving.http.prot = 1");
    assertThat(execute("--features", "f", "--models", "m", "--config", unknown.toString()))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }

  private static int execute(String... arguments) {
    return new CommandLine(new ServingMain()).execute(arguments);
  }

  private void refused(Path features, Path models, ExitCode code, String sentence) {
    assertThatThrownBy(() -> ServingApp.of(Api.config(work, Map.of()), features, models))
        .hasMessageContaining(sentence)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(code));
  }
}
