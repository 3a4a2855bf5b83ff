package fr.pretadepenser.serving.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal in an H2 file. */
class H2JournalTest extends JournalContract {
  @TempDir Path folder;

  @Override
  JournalSettings settings() throws Exception {
    Path directory = Files.createTempDirectory(folder, "store").resolve("journal");
    return new JournalSettings("", "", null, directory, 4, Duration.ofSeconds(3), true);
  }

  @Test
  void onlyItsOwnerComesNear() throws Exception {
    JournalSettings settings = settings();
    Journal.open(settings).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.directory())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsNoJournalIsRefusedInOneSentence() throws Exception {
    JournalSettings settings = settings();
    Files.createDirectories(settings.directory());
    Files.writeString(
        settings.directory().resolve("decisions.mv.db"), "not a database".repeat(999));
    assertThatThrownBy(() -> Journal.open(settings))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("the journal cannot be opened: ");
  }
}
