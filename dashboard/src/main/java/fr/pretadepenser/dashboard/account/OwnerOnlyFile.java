package fr.pretadepenser.dashboard.account;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that hold a secret: never readable by anyone but their owner, not even while written. */
final class OwnerOnlyFile {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNER_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnlyFile() {}

  /** Replaces the file in one step, so that a reader sees the old content or the new. */
  static void write(Path file, String content) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
      }
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(OWNER))) {
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failure.inputNotReady("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Refuses a file that others than its owner may read or write. */
  static void check(Path file) {
    try {
      Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
      if (!OWNER.containsAll(granted)) {
        throw Failure.badConfiguration(
            file
                + " is open to others ("
                + PosixFilePermissions.toString(granted)
                + "): close it with chmod 600");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
