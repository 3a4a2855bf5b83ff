package fr.pretadepenser.demodata;

import me.tongfei.progressbar.ProgressBar;

/** Shows how far the work is: a bar on a terminal, else a line every tenth. */
interface Progress extends AutoCloseable {
  void show(int clients);

  @Override
  void close();

  @SuppressWarnings(
      "SystemConsoleNull") // null means "no terminal" on the JDK 17 that this build asks for
  static Progress of(int clients) {
    return System.console() == null ? new Lines(clients) : new Bar(clients);
  }

  /** For a terminal. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    private Bar(int clients) {
      bar = new ProgressBar("clients", clients);
    }

    @Override
    public void show(int clients) {
      bar.stepTo(clients);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** For a log. */
  final class Lines implements Progress {
    private final int clients;
    private int tenths;

    private Lines(int clients) {
      this.clients = clients;
    }

    @Override
    public void show(int done) {
      int reached = (int) (10L * done / clients);
      if (reached > tenths) {
        tenths = reached;
        System.err.println("demo data: " + 10 * tenths + " %");
      }
    }

    @Override
    public void close() {}
  }
}
