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
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The DuckDB files of a store's directory: {@code <night>.duckdb}, built aside and renamed once
 * whole. Those of earlier nights but the last are deleted when a new one is built.
 */
final class StoreFiles {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFiles.class);
  private static final String SUFFIX = ".duckdb";

  private StoreFiles() {}

  /** The file of {@code night}: the one that is there, or a new one. */
  static Path of(Night night, Path directory, String memoryLimit) {
    Path file = directory.resolve(night.manifest().night() + SUFFIX);
    try {
      Files.createDirectories(directory);
      // One builder at a time: a second process waits, then finds the file.
      try (FileChannel channel =
              FileChannel.open(
                  directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid() || !isOf(night, file)) {
          build(night, file, memoryLimit);
          dropEarlier(directory, file);
        }
      }
      return file;
    } catch (IOException e) {
      throw Failure.inputNotReady("store " + directory + " cannot be written: " + e, e);
    }
  }

  private static void build(Night night, Path file, String memoryLimit) throws IOException {
    long start = System.nanoTime();
    Path aside = file.resolveSibling(file.getFileName() + ".building");
    Path log = aside.resolveSibling(aside.getFileName() + ".wal");
    Files.deleteIfExists(aside);
    Files.deleteIfExists(log);
    try {
      StoreBuilder.build(night, aside, memoryLimit);
      // Personal records: for whoever runs the API, nobody else of this machine.
      Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
      Files.deleteIfExists(log);
    }
    LOG.info(
        "built the store of night {} in {} s: {} MB",
        night.manifest().night(),
        Math.round((System.nanoTime() - start) / 1e8) / 10.0,
        Files.size(file) / 1_000_000);
  }

  /** Whether the file is whole, of this night and of this layout. */
  private static boolean isOf(Night night, Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT build FROM store")) {
      return row.next() && StoreBuilder.build(night).equals(row.getString(1));
    } catch (SQLException e) {
      LOG.warn("{} cannot be used and is built again: {}", file, e.getMessage());
      return false;
    }
  }

  private static void dropEarlier(Path directory, Path current) throws IOException {
    List<Path> earlier = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      files
          .filter(file -> file.toString().endsWith(SUFFIX) && !file.equals(current))
          .forEach(earlier::add);
    }
    earlier.sort(Comparator.comparing(Path::toString).reversed());
    for (Path file : earlier.stream().skip(1).toList()) {
      Files.delete(file);
    }
  }
}
