package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.job.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointerTest {
  @TempDir Path folder;

  @Test
  void namesNothingAtFirst() {
    assertThat(pointer().read()).isEmpty();
  }

  @Test
  void namesTheLastThatWasWrittenAndLeavesNoOtherFile() throws IOException {
    pointer().write("first");
    pointer().write("second");
    assertThat(pointer().read()).contains("second");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("current"));
    }
    assertThat(folder.resolve("current")).content().isEqualTo("second\n");
  }

  @Test
  void isReadWhoeverWroteIt() throws IOException {
    Files.writeString(folder.resolve("current"), " by hand \n");
    assertThat(pointer().read()).contains("by hand");
  }

  @Test
  void aNightIsNotReadyWithoutPointer() {
    assertThatThrownBy(() -> Night.current(LocalSpark.session(), folder.toString()))
        .isInstanceOf(Failure.class)
        .hasMessage(folder + " has no night: its file current is missing");
  }

  @Test
  void aNightIsNotReadyWithoutManifest() {
    pointer().write("2026-03-01-abc");
    assertThatThrownBy(() -> Night.current(LocalSpark.session(), folder.toString()))
        .isInstanceOf(Failure.class)
        .hasMessage("night 2026-03-01-abc in " + folder + " is not complete: it has no manifest");
  }

  @Test
  void aManifestThatIsNoneIsSaid() throws IOException {
    pointer().write("night");
    Files.createDirectories(folder.resolve("nights/night"));
    Files.writeString(folder.resolve("nights/night/manifest.json"), "{");
    assertThatThrownBy(() -> Night.current(LocalSpark.session(), folder.toString()))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("manifest.json is not readable: ");
  }

  private Pointer pointer() {
    return new Pointer(new Configuration(), folder.toString(), "current");
  }
}
