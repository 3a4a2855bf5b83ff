package fr.pretadepenser.etl.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file of one line that names the current folder among its siblings. A reader sees the old name
 * or the new one, never part of either.
 */
public final class Pointer {
  private final Configuration hadoop;
  private final Path file;

  /** The pointer {@code name} in {@code folder}, on any file system Hadoop knows. */
  public Pointer(Configuration hadoop, String folder, String name) {
    this.hadoop = hadoop;
    this.file = new Path(folder, name);
  }

  /** The name it holds; empty if it was never written. */
  public Optional<String> read() {
    return TextFile.read(hadoop, file).map(String::strip).filter(name -> !name.isEmpty());
  }

  /** Points to another name: a new file beside it, then an atomic rename over it. */
  public void write(String name) {
    Path fresh = new Path(file.getParent(), "." + file.getName() + "." + UUID.randomUUID());
    TextFile.write(hadoop, fresh, name + "\n");
    try {
      FileSystem files = TextFile.fileSystem(hadoop, file);
      if (files instanceof RawLocalFileSystem) {
        // Its own rename is POSIX's, which replaces; FileContext would delete first.
        if (!files.rename(fresh, file)) {
          throw new IOException("rename refused");
        }
      } else {
        FileContext.getFileContext(file.toUri(), hadoop)
            .rename(fresh, file, Options.Rename.OVERWRITE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("pointer " + file + " cannot be written", e);
    }
  }
}
