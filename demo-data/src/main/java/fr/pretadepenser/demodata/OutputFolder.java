package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The folder that receives the files. They are written into a folder inside it and moved to their
 * names when all are complete; a marker that tells how they were made comes last.
 */
final class OutputFolder {
  /** To be raised whenever the same seed gives other bytes than before. */
  private static final int GENERATOR = 1;

  private static final String MARKER = "demo-data.txt";
  private static final String ASIDE = ".partial";

  /** Writes all files into a folder. */
  interface Filler {
    void write(Path folder) throws IOException;
  }

  private final Path folder;
  private final String marker;

  OutputFolder(DemoDataOrder order) {
    folder = order.out();
    marker = "%s, generator %d%n".formatted(order.identity(), GENERATOR);
  }

  /**
   * Whether the files are there already.
   *
   * @throws Failure bad configuration if the folder holds anything else
   */
  boolean upToDate() throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      throw Failure.badConfiguration("--out " + folder + " is a file, not a folder");
    }
    Path made = folder.resolve(MARKER);
    if (Files.exists(made)) {
      if (Files.readString(made).equals(marker) && complete()) {
        return true;
      }
      throw Failure.badConfiguration(
          "--out " + folder + " holds other demo data (" + Files.readString(made).strip() + ")");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.anyMatch(entry -> !entry.endsWith(ASIDE))) {
        throw Failure.badConfiguration(
            "--out " + folder + " is not empty and was not made by this command");
      }
    }
    return false;
  }

  /** Fills the folder whole, or leaves nothing in it. */
  void fill(Filler filler) throws IOException {
    Path aside = folder.resolve(ASIDE);
    clear(aside);
    Files.createDirectories(aside);
    try {
      filler.write(aside);
      for (DemoTable table : DemoTable.values()) {
        Files.move(
            aside.resolve(table.fileName()),
            folder.resolve(table.fileName()),
            StandardCopyOption.ATOMIC_MOVE);
      }
      Files.writeString(aside.resolve(MARKER), marker);
      Files.move(aside.resolve(MARKER), folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      clear(aside);
    }
  }

  private boolean complete() {
    for (DemoTable table : DemoTable.values()) {
      if (!Files.isRegularFile(folder.resolve(table.fileName()))) {
        return false;
      }
    }
    return true;
  }

  private static void clear(Path aside) throws IOException {
    if (!Files.exists(aside)) {
      return;
    }
    try (Stream<Path> files = Files.list(aside)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(aside);
  }
}
