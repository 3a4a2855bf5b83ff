package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.night.NightManifest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder among the nights.
 *
 * @param name its own
 * @param manifest of a complete night; empty if it has none, or none that this code can read
 * @param brokenOff whether there is no manifest at all
 * @param written when it was completed; of one broken off, when it was last written to
 */
record NightFolder(
    String name, Optional<NightManifest> manifest, boolean brokenOff, Instant written) {

  /** All there are in {@code out}, by name. */
  static List<NightFolder> list(Configuration hadoop, String out) {
    return list(hadoop, NightLayout.nights(out));
  }

  /** All there are in a folder of nights, by name. */
  static List<NightFolder> list(Configuration hadoop, Path nights) {
    try {
      FileSystem files = nights.getFileSystem(hadoop);
      List<NightFolder> folders = new ArrayList<>();
      for (FileStatus status : files.listStatus(nights)) {
        if (status.isDirectory()) {
          folders.add(of(hadoop, files, status));
        }
      }
      folders.sort(Comparator.comparing(NightFolder::name));
      return folders;
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(nights + " cannot be read", e);
    }
  }

  private static NightFolder of(Configuration hadoop, FileSystem files, FileStatus folder)
      throws IOException {
    String name = folder.getPath().getName();
    Path file = new Path(folder.getPath(), NightLayout.MANIFEST);
    try {
      Instant written = Instant.ofEpochMilli(files.getFileStatus(file).getModificationTime());
      return new NightFolder(name, manifest(hadoop, folder.getPath()), false, written);
    } catch (FileNotFoundException e) {
      return new NightFolder(name, Optional.empty(), true, lastWritten(files, folder));
    }
  }

  private static Optional<NightManifest> manifest(Configuration hadoop, Path folder) {
    try {
      return Night.read(hadoop, folder, NightLayout.MANIFEST, NightManifest.class);
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  private static Instant lastWritten(FileSystem files, FileStatus folder) throws IOException {
    long last = folder.getModificationTime();
    RemoteIterator<LocatedFileStatus> within = files.listFiles(folder.getPath(), true);
    while (within.hasNext()) {
      last = Math.max(last, within.next().getModificationTime());
    }
    return Instant.ofEpochMilli(last);
  }
}
