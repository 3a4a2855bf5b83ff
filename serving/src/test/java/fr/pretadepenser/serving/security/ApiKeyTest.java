package fr.pretadepenser.serving.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.http.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key is made once, kept from others, and known again. */
class ApiKeyTest {
  @TempDir Path folder;

  @Test
  void aKeyIsMadeThatOnlyItsOwnerCanRead() throws IOException {
    Path file = folder.resolve("store/api-key");
    Key key = ApiKey.of(file);
    String text = Files.readString(file).strip();
    assertThat(text).matches("[A-Za-z0-9_-]{43}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(key.digest()).isEqualTo(Key.digest(text)).isNotEqualTo(Key.digest(text + "x"));
    assertThat(key.scopes()).isEqualTo(Scope.ofKeys());
    try (Stream<Path> files = Files.list(folder.resolve("store"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theNextStartKeepsTheKey() throws IOException {
    Path file = folder.resolve("api-key");
    ApiKey.of(file);
    String text = Files.readString(file).strip();
    assertThat(ApiKey.of(file).digest()).isEqualTo(Key.digest(text));
    assertThat(Files.readString(file).strip()).isEqualTo(text);
  }

  @Test
  void twoKeysDiffer() throws IOException {
    assertThat(ApiKey.of(folder.resolve("b")).digest())
        .isNotEqualTo(ApiKey.of(folder.resolve("a")).digest());
  }

  @Test
  void startsAtTheSameMomentAgreeOnOneKey() throws Exception {
    Path file = folder.resolve("api-key");
    var threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Key> start = () -> ApiKey.of(file);
      for (var key : threads.invokeAll(List.of(start, start, start, start, start, start))) {
        assertThat(key.get().digest()).isEqualTo(Key.digest(Files.readString(file).strip()));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aFileThatOthersCanReadIsRefused() throws IOException {
    Path file = folder.resolve("api-key");
    ApiKey.of(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    refused(file, "can be read by others");
  }

  @Test
  void aFileWithoutAKeyIsRefused() throws IOException {
    Path file = folder.resolve("api-key");
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    refused(file, "holds no key");
  }

  private static void refused(Path file, String reason) {
    assertThatThrownBy(() -> ApiKey.of(file))
        .hasMessageContaining(file.toString())
        .hasMessageContaining(reason)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION));
  }
}
