package fr.pretadepenser.etl.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local file system of a process that is to be killed at one moment: just before the step that
 * its property names, it leaves a mark and goes no further.
 */
public final class StoppingFiles extends LocalFileSystem {
  /** A pattern of the whole step: {@code mkdirs PATH} or {@code rename TARGET}. */
  static final String BEFORE = "stop.before";

  /** The file that is the mark. */
  static final String MARK = "stop.mark";

  /** As Hadoop calls it. */
  public StoppingFiles() {
    super(new Raw());
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name));
  }

  private static final class Raw extends RawLocalFileSystem {
    private static final Pattern PATTERN = Pattern.compile(property(BEFORE));

    @Override
    public boolean mkdirs(Path folder) throws IOException {
      before("mkdirs " + folder.toUri().getPath());
      return super.mkdirs(folder);
    }

    @Override
    public boolean mkdirs(Path folder, FsPermission permission) throws IOException {
      before("mkdirs " + folder.toUri().getPath());
      return super.mkdirs(folder, permission);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      before("rename " + to.toUri().getPath());
      return super.rename(from, to);
    }

    private static synchronized void before(String step) throws IOException {
      if (PATTERN.matcher(step).matches()) {
        Files.createFile(java.nio.file.Path.of(property(MARK)));
        while (true) {
          try {
            Thread.sleep(Long.MAX_VALUE);
          } catch (InterruptedException e) {
            // Nothing but the kill ends this process.
          }
        }
      }
    }
  }
}
