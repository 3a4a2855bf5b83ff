package fr.pretadepenser.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  private static final int COST = 4;
  private static final String OWN = "une phrase assez longue";

  @TempDir Path folder;
  private final List<String> announced = new ArrayList<>();

  @Test
  void aNewStoreHasOneAccountWithAOneTimeSecret() throws IOException {
    Accounts accounts = open();

    assertThat(secret()).matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
    assertThat(announced).singleElement().asString().contains("manager", secret());
    assertThat(accounts.authenticate(" Manager", secret()).orElseThrow().oneTime()).isTrue();
  }

  @Test
  void whatItWritesIsForItsOwnerOnly() throws IOException {
    open();

    assertThat(permissions(store())).isEqualTo("rwx------");
    assertThat(permissions(store().resolve("accounts.json"))).isEqualTo("rw-------");
    assertThat(permissions(store().resolve("one-time-secret"))).isEqualTo("rw-------");
  }

  @Test
  void noPasswordIsEverWritten() throws IOException {
    String secret = openAndReadSecret();
    open().replaceSecret("manager", OWN);

    assertThat(Files.readString(store().resolve("accounts.json")))
        .contains("$2b$04$")
        .doesNotContain(secret, OWN);
  }

  @Test
  void aChosenPasswordSurvivesARestart() throws IOException {
    String secret = openAndReadSecret();
    open().replaceSecret("manager", OWN);

    Accounts again = open();

    assertThat(again.authenticate("manager", OWN).orElseThrow().oneTime()).isFalse();
    assertThat(again.authenticate("manager", secret)).isEmpty();
    assertThat(again.replaceSecret("manager", "another long sentence")).isEmpty();
    assertThat(announced).hasSize(1);
  }

  @Test
  void everySignOfALongPasswordCounts() {
    Accounts accounts = open();
    String longOne = "x".repeat(100);
    accounts.replaceSecret("manager", longOne);

    assertThat(accounts.authenticate("manager", longOne)).isPresent();
    assertThat(accounts.authenticate("manager", longOne + "y")).isEmpty();
  }

  @Test
  void aShortPasswordAndAnUnknownNameAreRefused() {
    Accounts accounts = open();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.replaceSecret("manager", "onze signes"));
    assertThat(accounts.replaceSecret("nobody", OWN)).isEmpty();
    assertThat(accounts.authenticate("nobody", OWN)).isEmpty();
  }

  @Test
  void aFileThatOthersMayReadIsRefused() throws IOException {
    open();
    Path file = store().resolve("accounts.json");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(this::open)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("accounts.json is open to others (rw-r--r--)")
        .extracting(failure -> ((Failure) failure).exitCode())
        .isEqualTo(ExitCode.BAD_CONFIGURATION);
  }

  @Test
  void aFileThatIsNotOfAccountsIsRefusedAndLeftAlone() throws IOException {
    open();
    Path file = store().resolve("accounts.json");
    Files.writeString(file, "{");

    assertThatThrownBy(this::open)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("accounts.json does not hold a list of accounts");
    assertThat(file).hasContent("{");
  }

  private Accounts open() {
    return Accounts.open(store(), COST, announced::add);
  }

  private String openAndReadSecret() throws IOException {
    open();
    return secret();
  }

  private Path store() {
    return folder.resolve("deep/store");
  }

  private String secret() throws IOException {
    return Files.readString(store().resolve("one-time-secret")).strip();
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
