package fr.pretadepenser.serving.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that nobody but their owner can read. */
final class OwnerOnly {
  private static final Set<PosixFilePermission> PERMISSIONS =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** To make a file with. */
  static final FileAttribute<Set<PosixFilePermission>> ATTRIBUTE =
      PosixFilePermissions.asFileAttribute(PERMISSIONS);

  private OwnerOnly() {}

  /** Whether nobody else can do anything with {@code file}. */
  static boolean holds(Path file) throws IOException {
    return PERMISSIONS.containsAll(Files.getPosixFilePermissions(file));
  }

  /** Writes a new file beside {@code file}, for an atomic link or move; its folder is made. */
  static Path beside(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    Files.createDirectories(folder);
    Path aside = Files.createTempFile(folder, "." + file.getFileName(), "", ATTRIBUTE);
    try {
      return Files.writeString(aside, text, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(aside);
      throw e;
    }
  }
}
