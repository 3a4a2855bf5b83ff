package fr.pretadepenser.bench.fit;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * The matrix as XGBoost alone would be given it: the number of clients and of features, then for
 * each client the outcome and the slots, all as big-endian floats.
 */
final class FloatFile {
  private FloatFile() {}

  static void write(Matrix matrix, int clients, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      out.writeFloat(clients);
      out.writeFloat(matrix.features());
      ByteBuffer bytes = ByteBuffer.allocate(4 * (1 + matrix.features()));
      for (int i = 0; i < clients; i++) {
        float[] row = matrix.row(i);
        bytes.asFloatBuffer().put(matrix.outcome(i, row)).put(row);
        out.write(bytes.array());
      }
    }
  }

  /** Labelled, NaN missing. */
  static DMatrix read(Path file) throws IOException, XGBoostError {
    try (FileChannel channel = FileChannel.open(file)) {
      FloatBuffer size = next(channel, 2);
      int clients = (int) size.get();
      int features = (int) size.get();
      float[] values = new float[clients * features];
      float[] outcomes = new float[clients];
      ByteBuffer bytes = ByteBuffer.allocate(4 * (1 + features) * 1024);
      for (int i = 0; i < clients; ) {
        int rows = Math.min(1024, clients - i);
        fill(channel, bytes.clear().limit(4 * (1 + features) * rows));
        FloatBuffer floats = bytes.flip().asFloatBuffer();
        for (int end = i + rows; i < end; i++) {
          outcomes[i] = floats.get();
          floats.get(values, i * features, features);
        }
      }
      DMatrix matrix = new DMatrix(values, clients, features, Float.NaN);
      matrix.setLabel(outcomes);
      return matrix;
    }
  }

  private static FloatBuffer next(FileChannel channel, int floats) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * floats);
    fill(channel, bytes);
    return bytes.flip().asFloatBuffer();
  }

  private static void fill(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("the matrix ends too early");
      }
    }
  }
}
