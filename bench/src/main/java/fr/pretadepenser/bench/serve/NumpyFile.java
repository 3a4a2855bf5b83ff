package fr.pretadepenser.bench.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that numpy maps: rows of floats, or long numbers. The header tells how many at the end.
 */
final class NumpyFile implements AutoCloseable {
  /** Bytes ahead of the values. */
  static final int HEADER = 128;

  private final FileChannel channel;
  private final String type;
  private final int width;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private long values;

  private NumpyFile(Path file, String type, int width) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.type = type;
    this.width = width;
    channel.position(HEADER);
  }

  static NumpyFile floats(Path file, int width) throws IOException {
    return new NumpyFile(file, "<f4", width);
  }

  static NumpyFile longs(Path file) throws IOException {
    return new NumpyFile(file, "<i8", 1);
  }

  void addFloat(float value) throws IOException {
    room();
    buffer.putFloat(value);
  }

  void addLong(long value) throws IOException {
    room();
    buffer.putLong(value);
  }

  private void room() throws IOException {
    values++;
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    flush();
    String shape = width == 1 ? values + "," : values / width + ", " + width;
    String header =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }".formatted(type, shape);
    String padded = header + " ".repeat(HEADER - 10 - 1 - header.length()) + "\n";
    channel.position(0);
    buffer.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    buffer.put((byte) 1).put((byte) 0).putShort((short) padded.length());
    buffer.put(padded.getBytes(StandardCharsets.US_ASCII));
    flush();
    channel.close();
  }
}
