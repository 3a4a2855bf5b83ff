package fr.pretadepenser.serving.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines in a file for each day, in UTC, that only its owner can read. Days that are old enough go
 * when a new one begins.
 */
final class DailyFile implements AutoCloseable {
  private static final String PREFIX = "access-";
  private static final String SUFFIX = ".jsonl";

  private final Path directory;
  private final int days;

  private @Nullable LocalDate day;
  private @Nullable FileChannel channel;

  private DailyFile(Path directory, int days) {
    this.directory = directory;
    this.days = days;
  }

  /** Opens today's file, so that a start fails if nothing can be written. */
  static DailyFile open(Path directory, int days, Instant now) throws IOException {
    Files.createDirectories(directory);
    DailyFile file = new DailyFile(directory, days);
    file.append(now, "");
    return file;
  }

  /** Adds whole lines to the file of that day. */
  synchronized void append(Instant at, String lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    FileChannel today = of(LocalDate.ofInstant(at, ZoneOffset.UTC));
    while (bytes.hasRemaining()) {
      today.write(bytes);
    }
  }

  private FileChannel of(LocalDate date) throws IOException {
    if (channel != null && date.equals(day)) {
      return channel;
    }
    close();
    FileChannel opened =
        FileChannel.open(
            directory.resolve(PREFIX + date + SUFFIX),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            OwnerOnly.ATTRIBUTE);
    channel = opened;
    day = date;
    forget(date.minusDays(days));
    return opened;
  }

  /** Removes the days before {@code first}; their names sort as they do. */
  private void forget(LocalDate first) throws IOException {
    String least = PREFIX + first + SUFFIX;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        if (file.getFileName().toString().compareTo(least) < 0) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
