package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.failure.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that hands out keys and takes them back. */
class KeyMainTest {
  @TempDir Path store;

  @Test
  void aKeyIsAddedListedAndRevoked() {
    assertThat(run("add", "night-batch", "--scopes", "score,read")).matches("[\\w-]{43}\n");
    assertThat(run("list")).matches("night-batch  read,score  \\S+Z\n");
    assertThat(run("revoke", "night-batch")).isEmpty();
    assertThat(run("list")).isEmpty();
  }

  @Test
  void aMistakeIsABadConfiguration() {
    assertThat(status("add", "x")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(status("add", "x", "--scopes", "all")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(status("add", "x", "--scopes", "open")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(status("revoke", "x")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }

  private int status(String... arguments) {
    String[] whole = new String[arguments.length + 2];
    whole[0] = "--store";
    whole[1] = store.toString();
    System.arraycopy(arguments, 0, whole, 2, arguments.length);
    return KeyMain.execute(whole);
  }

  private String run(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(status(arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
