package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.serve.Side.Ask;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Our side: the packed server over the night and the bundle, as {@code bin/serve} starts it.
 *
 * @param jar of the server
 * @param features the ETL's output folder
 * @param models the folder of models
 * @param store the folder of the server's own files
 * @param memory its heap
 */
record Ours(Path jar, Path features, Path models, Path store, String memory) {
  private static final byte[] READY =
      "GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  Side start(List<Ground.Asked> asked, Path log) throws IOException, InterruptedException {
    Path portFile = store.resolve("port");
    Files.createDirectories(store);
    Files.deleteIfExists(portFile);
    Path config = store.resolve("serving.conf");
    Files.writeString(config, "serving.http.port-file = \"" + portFile + "\"\n");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx" + memory,
            "-Djava.awt.headless=true",
            "-jar",
            jar.toString(),
            "--features",
            features.toString(),
            "--models",
            models.toString(),
            "--store",
            store.toString(),
            "--config",
            config.toString(),
            "--port",
            "0");
    Server server = Server.start(command, Map.of(), log, () -> isReady(portFile));
    return new Side(server, targets(port(portFile), asked));
  }

  private static boolean isReady(Path portFile) throws IOException {
    if (!Files.exists(portFile)) {
      return false;
    }
    return Exchange.ask(port(portFile), READY).status() == 200;
  }

  private static int port(Path portFile) throws IOException {
    return Integer.parseInt(Files.readString(portFile).strip());
  }

  private Map<Ask, Target> targets(int port, List<Ground.Asked> asked) throws IOException {
    String key = Files.readString(store.resolve("api-key")).strip();
    String headers = "Authorization: Bearer " + key + "\r\n";
    List<Long> clients = asked.stream().map(Ground.Asked::id).toList();
    List<String> bodies =
        asked.stream().map(one -> Json.line(Map.of("inputs", one.inputs()))).toList();
    return Map.of(
        Ask.SCORE,
        Target.get(port, headers, clients, id -> "/v1/clients/" + id + "/score"),
        Ask.BODY,
        Target.post(port, headers, bodies, "/v1/scores"),
        Ask.EXPLANATION,
        Target.get(port, headers, clients, id -> "/v1/clients/" + id + "/explanation"),
        Ask.SVG,
        Target.get(port, headers, clients, id -> "/v1/clients/" + id + "/explanation.svg"));
  }
}
