package fr.pretadepenser.serving.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real PostgreSQL server of this machine, in a folder of its own, for the time of the tests. */
public final class Postgres implements AutoCloseable {
  private static final String USER = "journal";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final Process server;
  private final int port;
  private final AtomicInteger databases = new AtomicInteger();

  private Postgres(Path folder, Process server, int port) {
    this.folder = folder;
    this.server = server;
    this.port = port;
  }

  /** Starts one; without PostgreSQL on the machine the tests fail, they are not skipped. */
  static Postgres start() throws IOException, InterruptedException, SQLException {
    Path programs = programs();
    Path folder = Files.createTempDirectory("postgres-");
    Path password = Files.writeString(folder.resolve("password"), "secret\n");
    if (isRoot()) {
      // The server refuses to run as root.
      run(List.of("chown", "-R", "postgres", folder.toString()));
    }
    String data = folder.resolve("data").toString();
    run(
        asUser(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data,
            "--username=" + USER,
            "--auth=scram-sha-256",
            "--pwfile=" + password,
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync"));
    int port = freePort();
    List<String> command =
        asUser(
            programs.resolve("postgres").toString(),
            "-D",
            data,
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=" + folder);
    Process server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    Postgres postgres = new Postgres(folder, server, port);
    postgres.awaitReady();
    return postgres;
  }

  /** Debian keeps them off the PATH, a folder for each version. */
  private static Path programs() throws IOException {
    List<Path> places = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions
            .sorted(Comparator.reverseOrder())
            .map(version -> version.resolve("bin"))
            .forEach(places::add);
      }
    }
    for (String place : System.getenv("PATH").split(":", -1)) {
      places.add(Path.of(place));
    }
    return places.stream()
        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the tests need a PostgreSQL server: sudo apt-get install -y postgresql"));
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static List<String> asUser(String... command) {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      // It becomes the server, where runuser would stay as its parent and keep signals from it.
      whole.addAll(
          List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"));
    }
    whole.addAll(List.of(command));
    return whole;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + "\n" + output).isZero();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws InterruptedException, SQLException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        connect("postgres").close();
        return;
      } catch (SQLException notYet) {
        if (Instant.now().isAfter(end) || !server.isAlive()) {
          throw notYet;
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, "secret");
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Settings of a journal in a new, empty database. */
  public JournalSettings journal() throws SQLException {
    String name = "journal_" + databases.incrementAndGet();
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return new JournalSettings(
        url(name), USER, folder.resolve("password"), folder, 4, Duration.ofSeconds(3), true);
  }

  /** Takes the database of a journal away, whoever is connected. */
  void drop(JournalSettings journal) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      String name = journal.url().substring(journal.url().lastIndexOf('/') + 1);
      statement.execute("drop database " + name + " with (force)");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // Interrupted, it stops without waiting for connections that are still open.
      run(List.of("kill", "-INT", String.valueOf(server.pid())));
      server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
