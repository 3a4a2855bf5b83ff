package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.serving.journal.Journal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that removes what need not be kept any longer. */
class JournalMainTest {
  @TempDir Path work;

  @Test
  void decisionsAreForgottenOnceTheApiHasStopped() throws Exception {
    String store = work.resolve("store").toString();
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
    String[] forget = {
      "--store", store, "forget", "--before", tomorrow, "--actor", "dpo", "--reason", "art. 17"
    };
    try (Api api = Api.start(work)) {
      DecisionTest.decide(api, DecisionTest.ofClient(TinyNight.GRANTED));
    }
    assertThat(JournalMain.execute(forget)).isZero();
    try (Journal journal = Journal.open(Api.config(work, Map.of()).journal())) {
      assertThat(journal.<Long>read(entries -> entries.decisionsOn(TinyNight.GRANTED).count()))
          .isZero();
    }
  }

  @Test
  void aMistakeIsABadConfiguration() {
    assertThat(JournalMain.execute("forget", "--before", "2021-01-01"))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(JournalMain.execute("forget", "--before", "soon", "--actor", "a", "--reason", "r"))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }
}
