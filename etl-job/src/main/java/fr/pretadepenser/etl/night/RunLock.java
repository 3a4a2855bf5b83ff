package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Lets one run at a time write to {@code OUT}: a file that only one can create, with who holds it.
 * Whoever dies without releasing it holds it no longer. Rests on an atomic create, which local
 * disks and HDFS have and object stores may lack.
 */
public final class RunLock {
  private final Configuration hadoop;
  private final Path file;
  private final String own;
  private final Thread atExit = new Thread(this::removeOwn, "release-lock");

  private RunLock(Configuration hadoop, Path file, String own) {
    this.hadoop = hadoop;
    this.file = file;
    this.own = own;
  }

  /**
   * Takes the lock of {@code out}.
   *
   * @param stale age from which the lock of a run on another host counts as left behind
   * @throws Failure input not ready, naming the holder, if another run holds it
   */
  public static RunLock take(Configuration hadoop, String out, Duration stale, Instant now) {
    Path file = new Path(out, NightLayout.LOCK);
    RunLock lock = new RunLock(hadoop, file, Json.line(LockHolder.self(now)));
    if (!lock.create()) {
      lock.removeIfLeftBehind(stale, now);
      if (!lock.create()) {
        throw refused(out, file, "another run");
      }
    }
    Runtime.getRuntime().addShutdownHook(lock.atExit);
    return lock;
  }

  private void removeIfLeftBehind(Duration stale, Instant now) {
    Optional<String> found = TextFile.read(hadoop, file);
    if (found.isEmpty()) {
      return;
    }
    Optional<LockHolder> holder = LockHolder.parse(found.get());
    boolean gone =
        holder.isPresent()
            ? holder.get().isGone(LockHolder.thisHost(), LockHolder::startOf, now, stale)
            : lastWritten().plus(stale).isBefore(now);
    if (!gone) {
      throw refused(
          file.getParent().toString(),
          file,
          holder.map(LockHolder::toString).orElse("another run"));
    }
    removeIfIs(found.get());
  }

  private static Failure refused(String out, Path file, String holder) {
    return Failure.inputNotReady(
        out
            + " is being written by "
            + holder
            + ": wait for its end, or remove "
            + file
            + " if that run is no more");
  }

  private boolean create() {
    byte[] text = own.getBytes(StandardCharsets.UTF_8);
    try {
      FileSystem files = TextFile.fileSystem(hadoop, file);
      files.mkdirs(file.getParent());
      if (files instanceof RawLocalFileSystem local) {
        // Hadoop's own create looks first and writes then, which two runs can do at once.
        Files.write(
            local.pathToFile(file).toPath(),
            text,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
      } else {
        try (OutputStream out = files.create(file, false)) {
          out.write(text);
        }
      }
      return true;
    } catch (FileAlreadyExistsException | org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("lock " + file + " cannot be written", e);
    }
  }

  private Instant lastWritten() {
    try {
      return Instant.ofEpochMilli(
          TextFile.fileSystem(hadoop, file).getFileStatus(file).getModificationTime());
    } catch (IOException e) {
      throw new UncheckedIOException("lock " + file + " cannot be read", e);
    }
  }

  private void removeIfIs(String text) {
    if (TextFile.read(hadoop, file).filter(text::equals).isPresent()) {
      try {
        TextFile.fileSystem(hadoop, file).delete(file, false);
      } catch (IOException e) {
        throw new UncheckedIOException("lock " + file + " cannot be removed", e);
      }
    }
  }

  private void removeOwn() {
    removeIfIs(own);
  }

  /** Lets the next run begin. */
  public void release() {
    removeOwn();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The virtual machine is already ending: the hook does this very work.
    }
  }
}
