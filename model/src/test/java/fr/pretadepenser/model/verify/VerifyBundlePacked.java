package fr.pretadepenser.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** verify-bundle.jar, as packed, in a JVM of its own. */
class VerifyBundlePacked {
  @TempDir Path temp;

  @Test
  void aloneItProvesASoundBundleAndRefusesAChangedOne() throws Exception {
    Path folder = TinyBundles.write(temp.resolve("tiny-1"));

    Process sound = run(folder);

    assertThat(output(sound)).startsWith(folder + ": 4 rows scored").hasLineCount(1);
    assertThat(sound.waitFor()).isZero();

    Path file = folder.resolve("verification.json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"probability\" : 0", "\"probability\" : 1"));
    Process changed = run(folder);

    assertThat(output(changed)).contains("row 1 of verification.json").hasLineCount(1);
    assertThat(changed.waitFor()).isEqualTo(50);
  }

  private static Process run(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-jar", "target/verify-bundle.jar", folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
