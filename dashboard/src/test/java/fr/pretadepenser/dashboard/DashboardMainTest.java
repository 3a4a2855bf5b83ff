package fr.pretadepenser.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DashboardMainTest {
  @TempDir Path folder;

  @Test
  void anUnknownOptionIsABadConfiguration() {
    assertThat(run("--prot", "80").status()).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }

  @Test
  void aMissingKeyFileIsNamed() {
    Result result = run("--api-key-file", folder.resolve("none").toString());

    assertThat(result.status()).isEqualTo(ExitCode.INPUT_NOT_READY.code());
    assertThat(result.error()).contains("none cannot be read: start serving first");
    assertThat(result.error().lines()).hasSize(1);
  }

  @Test
  void anUnknownKeyIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("own.conf"), "dashboard.http.prot = 1");

    Result result = run("--config", file.toString());

    assertThat(result.status()).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(result.error()).contains("unknown configuration key dashboard.http.prot");
  }

  @Test
  void anAddressThatIsNoneIsNamed() {
    assertThat(run("--api", "localhost:8080").error()).contains("dashboard.api.url");
    assertThat(run("--port", "70000").error()).contains("dashboard.http.port must be within");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertThatThrownBy(
              () -> new RunningDashboard(folder, "http.port = " + port, "http.host = 0.0.0.0"))
          .isInstanceOf(Failure.class)
          .hasMessageContaining(":" + port + " is taken");
    }
  }

  @Test
  void theFreePortIsWrittenWhereScriptsLook() throws IOException {
    Path file = folder.resolve("port");
    try (var dashboard = new RunningDashboard(folder, "http.port-file = \"" + file + "\"")) {
      assertThat(dashboard.app().url())
          .isEqualTo("http://127.0.0.1:" + Files.readString(file).strip() + "/");
    }
  }

  private record Result(int status, String error) {}

  private static Result run(String... arguments) {
    PrintStream usual = System.err;
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
    try {
      int status = new CommandLine(new DashboardMain()).execute(arguments);
      return new Result(status, error.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(usual);
    }
  }
}
