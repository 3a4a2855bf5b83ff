package fr.pretadepenser.bench.reload;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Stands in for the API, in a process of its own: takes its options, and answers what the bench
 * asks.
 */
final class StandIn {
  private final List<String> arguments;

  private StandIn(String... arguments) {
    this.arguments = Arrays.asList(arguments);
  }

  public static void main(String[] arguments) throws IOException {
    new StandIn(arguments).serve();
  }

  private Path option(String name) {
    return Path.of(arguments.get(arguments.indexOf(name) + 1));
  }

  private void serve() throws IOException {
    Files.writeString(option("--store").resolve("api-key"), "key\n");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/clients",
        exchange -> answer(exchange, 200, "{\"items\": [{\"id\": 100001}, {\"id\": 100002}]}"));
    server.createContext("/v1/reload", this::reload);
    server.start();
    Path port =
        Path.of(
            ConfigFactory.parseFile(option("--config").toFile())
                .getString("serving.http.port-file"));
    Path aside = port.resolveSibling("port.next");
    Files.writeString(aside, server.getAddress().getPort() + "\n");
    Files.move(aside, port);
  }

  /** Refuses what is not there under the name that a pointer and a manifest say. */
  private void reload(HttpExchange exchange) throws IOException {
    Path features = option("--features");
    Path models = option("--models");
    boolean there =
        named(features.resolve("nights"), features.resolve("current"))
            && named(models, models.resolve("champion"));
    answer(exchange, there ? 200 : 409, "{}");
  }

  private static boolean named(Path folder, Path pointer) throws IOException {
    String name = Files.readString(pointer).strip();
    return Files.readString(folder.resolve(name).resolve("manifest.json"))
        .contains("\"" + name + "\"");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
