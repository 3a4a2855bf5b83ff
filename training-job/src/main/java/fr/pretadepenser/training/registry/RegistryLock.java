package fr.pretadepenser.training.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one at a time change a models folder: the file lock keeps processes apart, and goes when its
 * process dies; threads of one process, which cannot wait for a file lock, wait here.
 */
final class RegistryLock {
  private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private RegistryLock() {}

  /** Works once nobody else does, and lets the next one in. */
  static <T> T holding(Path models, Supplier<T> work) {
    ReentrantLock thread =
        THREADS.computeIfAbsent(models.toAbsolutePath().normalize(), path -> new ReentrantLock());
    thread.lock();
    try (FileChannel file = open(models)) {
      file.lock();
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.unlock();
    }
  }

  /** Closing it releases its lock. */
  private static FileChannel open(Path models) throws IOException {
    Files.createDirectories(models);
    return FileChannel.open(
        models.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
