package fr.pretadepenser.serving.batch;

import fr.pretadepenser.serving.http.RequestRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A body, taken whole ahead of its answer: most callers send all before they read any, and would
 * else wait for a server that waits for them. It lies in a file that lost its name as soon as it
 * was opened, so that nothing stays of it, however the process ends.
 */
final class Spool implements Closeable {
  private final FileChannel file;

  private Spool(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes a body.
   *
   * @throws RequestRefused 413 if it is larger than {@code limit}, 400 if it ends early, 408 if it
   *     is not there in time
   */
  static Spool receive(InputStream body, Path directory, long limit, Deadline deadline)
      throws IOException {
    Path path = Files.createTempFile(directory, "batch", "");
    Spool spool =
        new Spool(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    try {
      Files.delete(path);
      spool.fill(body, limit, deadline);
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  private void fill(InputStream body, long limit, Deadline deadline) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int read = read(body, buffer);
    for (long size = read; read >= 0; size += read) {
      if (size > limit) {
        throw RequestRefused.tooLarge(limit);
      }
      deadline.check();
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      read = read(body, buffer);
    }
    file.position(0);
  }

  private static int read(InputStream body, byte[] buffer) {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw RequestRefused.malformed("the body ended early");
    }
  }

  /** The body, from its start. */
  InputStream stream() {
    return Channels.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
