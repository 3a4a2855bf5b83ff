package fr.pretadepenser.bench.serve;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the driver, without a thread of its own: sends a request, then collects the
 * answer as it comes. Kept open unless the server closes it.
 */
final class Exchange {
  private static final int BUFFER = 1 << 12;
  private static final long TIMEOUT_MILLIS = 30_000;

  private final int port;
  private final Selector selector;
  private final Answer answer = new Answer(BUFFER);
  private @Nullable SocketChannel channel;
  private long due;

  Exchange(int port, Selector selector) {
    this.port = port;
    this.selector = selector;
  }

  /** Sends one request over a connection of its own, and waits for the answer. */
  static Answer ask(int port, byte[] request) throws IOException {
    try (Selector selector = Selector.open()) {
      Exchange exchange = new Exchange(port, selector);
      exchange.send(ByteBuffer.wrap(request), System.nanoTime());
      do {
        if (selector.select(TIMEOUT_MILLIS) == 0) {
          throw new SocketTimeoutException("no answer");
        }
        selector.selectedKeys().clear();
      } while (!exchange.receive());
      exchange.close();
      return exchange.answer;
    }
  }

  /**
   * Sends a request.
   *
   * @param due when it was to be sent, in nanoseconds
   */
  void send(ByteBuffer request, long due) throws IOException {
    this.due = due;
    answer.clear();
    SocketChannel open = channel;
    if (open == null) {
      // Loopback: connecting does not wait.
      open = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      open.setOption(StandardSocketOptions.TCP_NODELAY, true);
      open.configureBlocking(false);
      open.register(selector, SelectionKey.OP_READ, this);
      channel = open;
    }
    while (request.hasRemaining()) {
      open.write(request);
    }
  }

  /** Takes what has come; whether the answer is whole now. */
  boolean receive() throws IOException {
    SocketChannel open = channel;
    if (open == null) {
      throw new EOFException("no connection");
    }
    int read = open.read(answer.room());
    boolean ended = read < 0;
    boolean whole = answer.isWhole(ended);
    if (ended || (whole && answer.closes())) {
      close();
    }
    if (ended && !whole) {
      throw new EOFException("an answer ended early");
    }
    return whole;
  }

  /** When the request was to be sent. */
  long due() {
    return due;
  }

  /** What has come. */
  Answer answer() {
    return answer;
  }

  void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
