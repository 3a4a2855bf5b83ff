package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.bench.serve.Side.Ask;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The other side: Flask, gunicorn and XGBoost, as Debian packs them.
 *
 * @param python that has them
 * @param work folder that receives the scripts
 * @param workers of gunicorn, and threads that grow trees
 */
record Peer(String python, Path work, int workers) {
  private static final String NEEDED = "python3-flask gunicorn python3-xgboost";

  /**
   * Lays out its scripts.
   *
   * @throws Failure saying what to install, if something is missing
   */
  static Peer of(String python, Path work) throws IOException, InterruptedException {
    Files.createDirectories(work);
    for (String script : List.of("grow.py", "app.py", "contributions.py")) {
      try (InputStream in = Peer.class.getResourceAsStream("/peer/" + script)) {
        Files.write(work.resolve(script), Objects.requireNonNull(in).readAllBytes());
      }
    }
    Peer peer = new Peer(python, work, Runtime.getRuntime().availableProcessors());
    try {
      peer.run("import flask, gunicorn, numpy, xgboost", "-c");
    } catch (IOException | Failure e) {
      throw Failure.inputNotReady(
          python + " lacks flask, gunicorn or xgboost: apt-get install -y " + NEEDED, e);
    }
    return peer;
  }

  private void run(String what, String how) throws IOException, InterruptedException {
    new Contestant("python", work).run(List.of(python, how, what));
  }

  /** Grows the trees of both sides. */
  void grow(Path folder, int trees) throws IOException, InterruptedException {
    new Contestant("grow", work)
        .run(
            List.of(python, work.resolve("grow.py").toString()),
            folder.toString(),
            Integer.toString(trees),
            Integer.toString(workers));
  }

  /** Milliseconds of XGBoost's own contributions of a client. */
  double explanationMillis(Path folder, int rows) throws IOException, InterruptedException {
    new Contestant("contributions", work)
        .with("OMP_NUM_THREADS", "1")
        .run(
            List.of(python, work.resolve("contributions.py").toString()),
            folder.toString(),
            Integer.toString(rows));
    return Double.parseDouble(Files.readString(work.resolve("contributions.log")).strip());
  }

  Side start(Path folder, List<Ground.Asked> asked, Path log)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        List.of(
            python,
            "-m",
            "gunicorn",
            "--workers",
            Integer.toString(workers),
            "--bind",
            "127.0.0.1:" + port,
            "--chdir",
            work.toString(),
            "app:app");
    Map<String, String> environment = Map.of("FOLDER", folder.toString(), "OMP_NUM_THREADS", "1");
    Map<Ask, Target> targets = targets(port, asked);
    Target score = Objects.requireNonNull(targets.get(Ask.SCORE));
    Server server =
        Server.start(
            command, environment, log, () -> Exchange.ask(port, score.request(0)).status() == 200);
    return new Side(server, targets);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<Ask, Target> targets(int port, List<Ground.Asked> asked) {
    List<Long> clients = asked.stream().map(Ground.Asked::id).toList();
    List<String> bodies =
        asked.stream().map(one -> Json.line(Map.of("slots", one.slots()))).toList();
    return Map.of(
        Ask.SCORE,
        Target.get(port, "", clients, id -> "/clients/" + id + "/score"),
        Ask.BODY,
        Target.post(port, "", bodies, "/scores"),
        Ask.EXPLANATION,
        Target.get(port, "", clients, id -> "/clients/" + id + "/explanation"));
  }
}
