package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.failure.Failure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of raw files: what is there, each as {@code .csv} or {@code .csv.gz}. */
public final class RawFolder {
  private final String folder;
  private final FileSystem files;
  private final Map<String, FileStatus> byName;

  private RawFolder(String folder, FileSystem files, Map<String, FileStatus> byName) {
    this.folder = folder;
    this.files = files;
    this.byName = byName;
  }

  /**
   * Lists a folder of any file system Hadoop knows.
   *
   * @throws Failure input not ready, if it is none
   */
  public static RawFolder open(Configuration hadoop, String folder) {
    Map<String, FileStatus> byName = new TreeMap<>();
    try {
      Path path = new Path(folder);
      FileSystem files = path.getFileSystem(hadoop);
      for (FileStatus status : files.listStatus(path)) {
        byName.put(status.getPath().getName(), status);
      }
      return new RawFolder(folder, files, byName);
    } catch (FileNotFoundException e) {
      throw Failure.inputNotReady("raw folder " + folder + " does not exist");
    } catch (IOException e) {
      throw Failure.inputNotReady("raw folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The file system the folder is on. */
  public FileSystem files() {
    return files;
  }

  /**
   * The files that hold a table; empty if all of them are optional and absent.
   *
   * @throws Failure input not ready, if a required file is missing or is there twice
   */
  public List<RawInput> inputs(Table table) {
    List<RawInput> inputs = new ArrayList<>();
    for (RawFile file : table.files()) {
      FileStatus plain = byName.get(file.stem() + ".csv");
      FileStatus gzip = byName.get(file.stem() + ".csv.gz");
      if (plain != null && gzip != null) {
        throw Failure.inputNotReady(
            folder + " holds " + file.stem() + " twice, as .csv and as .csv.gz: remove one");
      }
      if (plain != null) {
        inputs.add(RawInput.of(file, plain));
      } else if (gzip != null) {
        inputs.add(RawInput.of(file, gzip));
      } else if (!file.optional()) {
        throw Failure.inputNotReady(
            folder + " has neither " + file.stem() + ".csv nor " + file.stem() + ".csv.gz");
      }
    }
    return inputs;
  }
}
