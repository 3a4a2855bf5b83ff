package fr.pretadepenser.model.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyBundleTest {
  @TempDir Path temp;

  @Test
  void aSoundBundleTakesOneLine() throws IOException {
    Path folder = TinyBundles.write(temp.resolve("tiny-1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExitCode code =
        VerifyBundle.run(List.of(folder), new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(folder + ": 4 rows scored by a stock MLeap runtime, largest difference ")
        .hasLineCount(1);
  }

  @Test
  void aWrongProbabilityFailsNamingTheRow() throws IOException {
    Path folder = TinyBundles.write(temp.resolve("tiny-1"));
    Path file = folder.resolve("verification.json");
    String expected = "\"probability\" : " + 1 / (1 + Math.exp(-0.2));
    String text = Files.readString(file);
    assertThat(text).contains(expected);
    Files.writeString(file, text.replace(expected, "\"probability\" : 0.25"));

    assertFails(folder, ExitCode.FAILED_CHECK, "row 2 of verification.json");
  }

  @Test
  void aMissingFileIsInputNotReady() throws IOException {
    Path folder = TinyBundles.write(temp.resolve("tiny-1"));
    Files.delete(folder.resolve("model.zip"));

    assertFails(folder, ExitCode.INPUT_NOT_READY, "model.zip does not exist");
    assertFails(temp, ExitCode.INPUT_NOT_READY, "verification.json does not exist");
  }

  @Test
  void anUnreadableModelIsInputNotReady() throws IOException {
    Path folder = TinyBundles.write(temp.resolve("tiny-1"));
    Files.writeString(folder.resolve("model.zip"), "not a zip");

    assertFails(folder, ExitCode.INPUT_NOT_READY, "model.zip: not a readable archive");
  }

  @Test
  void withoutAFolderItSaysHowToCallIt() {
    assertThatThrownBy(() -> VerifyBundle.run(List.of(), System.out))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("usage: verify-bundle FOLDER...");
  }

  private static void assertFails(Path folder, ExitCode code, String reason) {
    assertThatThrownBy(() -> VerifyBundle.run(List.of(folder), System.out))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(code))
        .hasMessageContaining(reason);
  }
}
