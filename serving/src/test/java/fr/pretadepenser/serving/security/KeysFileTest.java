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
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are handed out by name, kept as hashes only, and can be taken back while the API runs. */
class KeysFileTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  @TempDir Path folder;
  private Path path = Path.of("");
  private KeysFile file = new KeysFile(path);

  @BeforeEach
  void setUp() {
    path = folder.resolve("keys/api-keys.json");
    file = new KeysFile(path);
  }

  @Test
  void theFileHoldsTheHashOfAKeyAndNotTheKey() throws IOException {
    String secret = file.add("dashboard", Set.of(Scope.READ, Scope.SCORE), NOW);
    assertThat(secret).matches("[A-Za-z0-9_-]{43}");
    assertThat(path).content().doesNotContain(secret).contains("\"dashboard\"", "\"read\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(file.read())
        .containsExactly(
            Key.of(
                "dashboard",
                secret,
                Set.of(Scope.READ, Scope.SCORE),
                Instant.parse("2026-03-01T10:00:00Z")));
  }

  @Test
  void eachKeyOpensToItsOwnScopes() {
    String reader = file.add("reader", Set.of(Scope.READ), NOW);
    String scorer = file.add("scorer", Set.of(Scope.SCORE), NOW);
    Keys keys = keys(false);
    assertThat(keys.holder(reader)).hasValue(new Caller("reader", Set.of(Scope.READ)));
    assertThat(keys.holder(scorer)).hasValue(new Caller("scorer", Set.of(Scope.SCORE)));
    assertThat(keys.holder(reader + "x")).isEmpty();
    assertThat(keys.holder("")).isEmpty();
  }

  @Test
  void theEmbeddedKeyOpensOnlyWhereItIsWanted() throws IOException {
    Keys with = keys(true);
    String embedded = Files.readString(folder.resolve("api-key")).strip();
    assertThat(with.holder(embedded)).hasValue(new Caller("embedded", Scope.ofKeys()));
    assertThat(keys(false).holder(embedded)).isEmpty();
  }

  @Test
  void aKeyTakenBackStopsToOpenAndANewOneOpensWithoutARestart() throws Exception {
    String old = file.add("old", Set.of(Scope.READ), NOW);
    Keys keys = keys(false);
    assertThat(keys.holder(old)).isPresent();
    file.revoke("old");
    String young = file.add("young", Set.of(Scope.READ), NOW);
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (keys.holder(old).isPresent() && System.nanoTime() < patience) {
      Thread.sleep(50);
    }
    assertThat(keys.holder(old)).isEmpty();
    assertThat(keys.holder(young)).isPresent();
  }

  @Test
  void aFileBrokenWhileTheApiRunsLeavesTheKeysAsTheyWere() throws Exception {
    String secret = file.add("reader", Set.of(Scope.READ), NOW);
    Keys keys = keys(false);
    Files.writeString(path, "[");
    Thread.sleep(1_100);
    assertThat(keys.holder(secret)).isPresent();
    assertThatThrownBy(() -> keys(false)).hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "reader,    READ, there is a key reader already",
    "embedded,  READ, there is a key embedded already",
    "a b,       READ, letters",
    "'',        READ, letters",
    "new,       OPEN, cannot hold the scope open",
  })
  void aKeyThatIsNotPlainIsRefused(String name, Scope scope, String reason) {
    file.add("reader", Set.of(Scope.READ), NOW);
    refused(() -> file.add(name, Set.of(scope), NOW), reason);
    assertThat(file.read()).hasSize(1);
  }

  @Test
  void nobodysKeyCannotBeTakenBack() {
    refused(() -> file.revoke("nobody"), "has no key nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[{\"name\": \"a\"}]",
        "[{\"name\": \"a\", \"sha256\": \"00\", \"scopes\": [\"read\"], \"created\": \"2026-01-01T00:00:00Z\"}]",
        "[{\"name\": \"a\", \"scopes\": [\"everything\"]}]",
      })
  void aFileThatIsNoListOfKeysIsRefused(String content) throws IOException {
    file.add("reader", Set.of(Scope.READ), NOW);
    Files.writeString(path, content);
    refused(file::read, path.toString());
  }

  @Test
  void aFileThatOthersCanReadIsRefused() throws IOException {
    file.add("reader", Set.of(Scope.READ), NOW);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    refused(file::read, "can be read by others");
  }

  private Keys keys(boolean embedded) {
    return Keys.of(
        new SecuritySettings(
            embedded, folder.resolve("api-key"), path, folder.resolve("access"), 1));
  }

  private static void refused(Runnable act, String reason) {
    assertThatThrownBy(act::run)
        .hasMessageContaining(reason)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION));
  }
}
