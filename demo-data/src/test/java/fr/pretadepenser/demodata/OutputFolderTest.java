package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder;

  @Test
  void equalSeedsGiveEqualBytesWhateverTheThreads() throws IOException {
    make("one", 1200, 5, 1);
    make("two", 1200, 5, 2);
    make("other", 1200, 6, 2);

    for (DemoTable table : DemoTable.values()) {
      Path one = file("one", table);
      assertThat(one).hasSameBinaryContentAs(file("two", table));
      assertThat(Files.mismatch(one, file("other", table))).as(table.fileName()).isNotNegative();
    }
  }

  /** If this fails on purpose, raise the generator's number in {@link OutputFolder}. */
  @Test
  void theFirstNightHasTheBytesItAlwaysHad() throws Exception {
    make("raw", 600, 5, 2);

    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (DemoTable table : DemoTable.values()) {
      digest.update(Files.readAllBytes(file("raw", table)));
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("3040b5ff2f3a28d0966c81795dccb43f3adcd4429182634b29c790aeb22bf9b3");
  }

  @Test
  void aClientStaysTheSameWhenMoreAreAskedFor() throws IOException {
    make("few", 300, 5, 1);
    make("more", 900, 5, 2);

    for (DemoTable table : DemoTable.values()) {
      assertThat(Files.readString(file("more", table)))
          .as(table.fileName())
          .startsWith(Files.readString(file("few", table)));
    }
  }

  @Test
  void theSameOrderAgainDoesNothing() throws IOException {
    make("raw", 50, 1, 1);
    Object before = Files.getLastModifiedTime(file("raw", DemoTable.BUREAU));
    List<Integer> progress = new ArrayList<>();
    DemoData.run(new DemoDataOrder(folder.resolve("raw"), 50, 1, 1), progress::add);

    assertThat(Files.getLastModifiedTime(file("raw", DemoTable.BUREAU))).isEqualTo(before);
    assertThat(progress).containsExactly(50);
  }

  @Test
  void aFolderWithOtherThingsIsRefused() throws IOException {
    make("raw", 50, 1, 1);
    assertThatThrownBy(() -> make("raw", 60, 1, 1))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("holds other demo data")
        .hasMessageContaining("clients 50");

    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/notes.txt"), "mine");
    assertThatThrownBy(() -> make("mine", 50, 1, 1))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("not empty");

    assertThatThrownBy(() -> make("mine/notes.txt", 50, 1, 1))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void aFailureLeavesNothingUnderTheFinalNames() throws IOException {
    Path out = folder.resolve("raw");
    OutputFolder output = new OutputFolder(new DemoDataOrder(out, 50, 1, 1));

    assertThatThrownBy(
            () ->
                output.fill(
                    aside -> {
                      Files.writeString(aside.resolve("bureau.csv"), "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theCommandTellsWhatIsWrongByItsExitCode() {
    assertThat(command("--out", folder.resolve("cli").toString(), "--clients", "10")).isZero();
    assertThat(command("--out", folder.resolve("cli").toString(), "--clients", "11")).isEqualTo(43);
    assertThat(command("--out", folder.resolve("no").toString(), "--clients", "0")).isEqualTo(43);
    assertThat(command("--clients", "10")).isEqualTo(43);
    assertThat(command("--out", folder.resolve("no").toString(), "--fault", "rain")).isEqualTo(43);
    assertThat(command("--out", folder.resolve("no").toString(), "--night", "-1")).isEqualTo(43);
    assertThat(folder.resolve("no")).doesNotExist();
  }

  private static int command(String... arguments) {
    return DemoDataMain.command().execute(arguments);
  }

  private void make(String name, int clients, long seed, int threads) throws IOException {
    DemoData.run(new DemoDataOrder(folder.resolve(name), clients, seed, threads), done -> {});
  }

  private Path file(String name, DemoTable table) {
    return folder.resolve(name).resolve(table.fileName());
  }
}
