package fr.pretadepenser.etl.night;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Small files of text on any file system Hadoop knows. */
final class TextFile {
  private TextFile() {}

  /** The whole text; empty if there is no such file. */
  static Optional<String> read(Configuration hadoop, Path file) {
    try (InputStream in = fileSystem(hadoop, file).open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Writes the whole text, over what was there. */
  static void write(Configuration hadoop, Path file, String text) {
    try (OutputStream out = fileSystem(hadoop, file).create(file, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes the whole text so that a reader sees what was there before or all of it, never a part: a
   * new file beside it, then an atomic rename over it.
   */
  static void replace(Configuration hadoop, Path file, String text) {
    Path fresh = new Path(file.getParent(), fresh(file.getName()) + UUID.randomUUID());
    write(hadoop, fresh, text);
    try {
      FileSystem files = fileSystem(hadoop, file);
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
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  /** How the names of new files that are to replace {@code name} begin. */
  static String fresh(String name) {
    return "." + name + ".";
  }

  /**
   * The file system of a path; the local one without checksum files, whose content would be renamed
   * apart from the text.
   */
  static FileSystem fileSystem(Configuration hadoop, Path file) throws IOException {
    FileSystem files = file.getFileSystem(hadoop);
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}
