package fr.pretadepenser.etl.night;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

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

  /** Points to another name, atomically. */
  public void write(String name) {
    TextFile.replace(hadoop, file, name + "\n");
  }
}
