package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.night.NightManifest.InputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A raw file that is there.
 *
 * @param file what it is
 * @param path where it is
 * @param bytes its size
 */
public record RawInput(RawFile file, Path path, long bytes) {
  private static final int BUFFER = 1 << 16;

  static RawInput of(RawFile file, FileStatus status) {
    return new RawInput(file, status.getPath(), status.getLen());
  }

  /** Its name, with ending. */
  public String name() {
    return path.getName();
  }

  /**
   * Reads the file to its end for its SHA-256.
   *
   * @throws Failure input not ready, if it is empty, cannot be read, or is gzip that breaks off
   */
  public InputFile fingerprint(FileSystem files) {
    if (bytes == 0) {
      throw Failure.inputNotReady(name() + " is empty");
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (InputStream raw = new DigestInputStream(files.open(path), digest)) {
      if (isGzip()) {
        drain(new GZIPInputStream(raw, BUFFER));
      }
      drain(raw);
    } catch (IOException e) {
      throw unreadable(e);
    }
    return new InputFile(name(), bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The first line, without a byte order mark.
   *
   * @throws Failure input not ready, if there is none
   */
  String header(FileSystem files) {
    try (InputStream raw = files.open(path);
        InputStream plain = isGzip() ? new GZIPInputStream(raw, BUFFER) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      if (line == null || line.isBlank()) {
        throw Failure.inputNotReady(name() + " is empty: it has no header");
      }
      return line.startsWith("\uFEFF") ? line.substring(1) : line;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Its size as text, that of gzip taken as a sixth. */
  public long plainBytes() {
    return isGzip() ? 6 * bytes : bytes;
  }

  private boolean isGzip() {
    return name().endsWith(".gz");
  }

  private Failure unreadable(IOException cause) {
    return Failure.inputNotReady(
        isGzip()
            ? name() + " is truncated or not gzip: " + cause.getMessage()
            : name() + " cannot be read: " + cause.getMessage(),
        cause);
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (in.read(buffer) >= 0) {
      // The digest, or the decompressor's checks, are all that is wanted.
    }
  }
}
