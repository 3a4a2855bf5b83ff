package fr.pretadepenser.etl.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Removes nights that are no longer kept. What cannot be removed is said, and stays: the new night
 * is published, and that is what counts.
 */
public final class OldNights {
  private final Configuration hadoop;
  private final String out;
  private final Retention retention;
  private final Consumer<String> progress;

  /** Of {@code out}; the run must hold its lock. */
  public OldNights(
      Configuration hadoop, String out, Retention retention, Consumer<String> progress) {
    this.hadoop = hadoop;
    this.out = out;
    this.retention = retention;
    this.progress = progress;
  }

  /** Removes what the rule gives up, and what broken-off runs left of pointers. */
  public void remove(Instant now) {
    try {
      removeLeftPointers();
      Set<String> needed = new HashSet<>();
      new Pointer(hadoop, out, NightLayout.POINTER).read().ifPresent(needed::add);
      retention.models().ifPresent(models -> needed.addAll(ModelNights.of(hadoop, models)));
      retention
          .outdated(NightFolder.list(hadoop, out), needed, now)
          .forEach(name -> remove("old night " + name, NightLayout.night(out, name)));
      retention
          .outdatedRefusals(NightFolder.list(hadoop, NightLayout.refused(out)), now)
          .forEach(name -> remove("refused night " + name, NightLayout.refused(out, name)));
    } catch (IOException | RuntimeException e) {
      progress.accept("no old night is removed: " + e.getMessage());
    }
  }

  /** The manifest first: a night of which only a part is left must not look whole. */
  private void remove(String what, Path folder) {
    try {
      FileSystem files = folder.getFileSystem(hadoop);
      files.delete(new Path(folder, NightLayout.MANIFEST), false);
      if (!files.delete(folder, true)) {
        throw new IOException("refused");
      }
      progress.accept(what + " is removed");
    } catch (IOException | UncheckedIOException e) {
      progress.accept(what + " cannot be removed: " + e.getMessage());
    }
  }

  private void removeLeftPointers() throws IOException {
    Path folder = new Path(out);
    FileSystem files = TextFile.fileSystem(hadoop, folder);
    for (FileStatus status : files.listStatus(folder)) {
      if (status.getPath().getName().startsWith(TextFile.fresh(NightLayout.POINTER))) {
        files.delete(status.getPath(), false);
      }
    }
  }
}
