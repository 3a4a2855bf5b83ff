package fr.pretadepenser.model.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses an archive that could write outside its folder or fill the disk: MLeap 0.20 does not. */
final class ZipEntries {
  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_BYTES = 1L << 30;

  private ZipEntries() {}

  /**
   * Checks names and sizes of all entries.
   *
   * @throws IllegalArgumentException naming the entry and what is wrong with it
   * @throws IOException if the file is not an archive
   */
  static void check(Path zip) throws IOException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      if (archive.size() > MOST_ENTRIES) {
        throw new IllegalArgumentException("more than " + MOST_ENTRIES + " entries");
      }
      Set<String> names = new HashSet<>();
      long bytes = 0;
      for (ZipEntry entry :
          (Iterable<ZipEntry>) archive.stream().map(e -> (ZipEntry) e)::iterator) {
        checkName(entry.getName());
        if (!names.add(entry.getName())) {
          throw new IllegalArgumentException("entry " + entry.getName() + " is there twice");
        }
        bytes += entry.getSize();
        if (entry.getSize() < 0 || bytes > MOST_BYTES) {
          throw new IllegalArgumentException(
              "entry "
                  + entry.getName()
                  + " exceeds the "
                  + MOST_BYTES
                  + " bytes a model may unpack to");
        }
      }
    }
  }

  private static void checkName(String name) {
    boolean absolute = name.startsWith("/") || name.contains("\\") || name.contains(":");
    boolean climbs = List.of(name.split("/")).contains("..");
    if (name.isEmpty() || absolute || climbs || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("entry '" + name + "' leads out of the archive");
    }
  }
}
