package fr.pretadepenser.serving.night;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The DuckDB files of a directory: {@code <night>.duckdb}, built aside and renamed once whole. Kept
 * are those that are open here and the latest of the others; the rest is deleted whenever one is
 * opened or closed.
 */
public final class NightStores {
  private static final Logger LOG = LoggerFactory.getLogger(NightStores.class);
  private static final String SUFFIX = ".duckdb";
  private static final String BUILDING = ".building";

  private final Path directory;
  private final String memoryLimit;

  /** A file as often as it is open: two models may read one night while they are swapped. */
  private final List<Path> open = new ArrayList<>();

  /**
   * @param memoryLimit of DuckDB, such as {@code 2GB}
   */
  public NightStores(Path directory, String memoryLimit) {
    this.directory = directory;
    this.memoryLimit = memoryLimit;
  }

  /**
   * Opens the file of {@code night}, building it first if it is not there.
   *
   * @throws Failure input not ready, naming table, column or feature, if the night's Parquet is not
   *     what the night says
   */
  public NightStore open(Night night) {
    Path file = directory.resolve(night.manifest().night() + SUFFIX);
    claim(file);
    try {
      buildUnlessThere(night, file);
      NightStore store = NightStore.open(night, file, memoryLimit, () -> release(file));
      deleteUnused();
      return store;
    } catch (RuntimeException | Error e) {
      release(file);
      throw e;
    }
  }

  private void buildUnlessThere(Night night, Path file) {
    try {
      Files.createDirectories(directory);
      // One builder at a time: a second process waits, then finds the file.
      try (FileChannel channel =
              FileChannel.open(
                  directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid() || !isOf(night, file)) {
          build(night, file);
        }
      }
    } catch (IOException e) {
      throw Failure.inputNotReady("store " + directory + " cannot be written: " + e, e);
    }
  }

  private void build(Night night, Path file) throws IOException {
    long start = System.nanoTime();
    Path aside = file.resolveSibling(file.getFileName() + BUILDING);
    deleteUnfinished();
    try {
      StoreBuilder.build(night, aside, memoryLimit, threads());
      // Personal records: for whoever runs the API, nobody else of this machine.
      Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      deleteUnfinished();
    }
    LOG.info(
        "built the store of night {} in {} s: {} MB",
        night.manifest().night(),
        Math.round((System.nanoTime() - start) / 1e8) / 10.0,
        Files.size(file) / 1_000_000);
  }

  /** Whether the file is whole, of this night and of this layout. */
  private boolean isOf(Night night, Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Connection connection = Readers.connect(file, memoryLimit);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT build FROM store")) {
      return row.next() && StoreBuilder.build(night).equals(row.getString(1));
    } catch (SQLException e) {
      LOG.warn("{} cannot be used and is built again: {}", file, e.getMessage());
      return false;
    }
  }

  /** All cores for a start; beside a night that is being asked about, half of them. */
  private synchronized int threads() {
    int cores = Runtime.getRuntime().availableProcessors();
    return open.size() == 1 ? cores : Math.max(1, cores / 2);
  }

  /** Keeps the file from now on, built or not: nobody may delete it on the way to being opened. */
  private synchronized void claim(Path file) {
    open.add(file);
  }

  private synchronized void release(Path file) {
    open.remove(file);
    // A stop leaves what the next start will want.
    if (!open.isEmpty()) {
      deleteUnused();
    }
  }

  private synchronized void deleteUnused() {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> unused =
          files
              .filter(file -> file.toString().endsWith(SUFFIX) && !open.contains(file))
              .sorted(Comparator.comparing(Path::toString).reversed())
              .skip(1)
              .toList();
      for (Path file : unused) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("the stores of earlier nights in {} stay: {}", directory, e.toString());
    }
  }

  /** What this build or a killed one leaves: file, log, spilled rows. Others wait for the lock. */
  private void deleteUnfinished() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> unfinished =
          files
              .filter(file -> directory.relativize(file).toString().contains(SUFFIX + BUILDING))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path file : unfinished) {
        Files.deleteIfExists(file);
      }
    }
  }
}
