package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.json.Json;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.json.JavalinJackson;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: Javalin over Jetty, with routes and gates added from explicit lists. */
public final class HttpServer {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  private HttpServer() {}

  /**
   * A server not yet started.
   *
   * @param gates in the order in which a request meets them
   */
  public static Javalin create(HttpSettings settings, List<Route> routes, List<Gate> gates) {
    return Javalin.create(
        config -> {
          config.showJavalinBanner = false;
          config.startupWatcherEnabled = false;
          config.http.prefer405over404 = true;
          config.http.generateEtags = false;
          config.appData(JsonBody.TIMEOUT, settings.bodyTimeout());
          config.jsonMapper(new JavalinJackson(Json.MAPPER, false));
          listen(config, settings);
          config.requestLogger.http(
              (context, milliseconds) -> {
                for (Gate gate : gates) {
                  gate.answered(context, milliseconds);
                }
                RequestLog.log(context, milliseconds);
              });
          Problems.register(config.router);
          config.router.mount(routing -> register(routing, routes, gates));
        });
  }

  private static void register(
      JavalinDefaultRouting routing, List<Route> routes, List<Gate> gates) {
    for (Gate gate : gates) {
      routing.before(gate::arrive);
      routing.after(gate::leave);
    }
    for (Route route : routes) {
      Handler held = route;
      for (Gate gate : gates) {
        held = gate.around(held);
      }
      Handler inner = held;
      Handler guarded =
          context -> {
            route.reached(context);
            for (Gate gate : gates) {
              gate.enter(context, route);
            }
            inner.handle(context);
          };
      HandlerType verb = HandlerType.valueOf(route.verb().name());
      routing.addHttpHandler(verb, route.path(), guarded, route.scope());
    }
  }

  private static void listen(JavalinConfig config, HttpSettings settings) {
    int threads = settings.threads();
    config.jetty.threadPool = new QueuedThreadPool(threads, Math.min(8, threads));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(true);
          http.setRequestHeaderSize(settings.maxHeaderBytes());
        });
    config.jetty.addConnector((server, http) -> Connectors.of(settings, server, http));
    config.jetty.modifyServer(
        server -> {
          server.addBean(new ConnectionLimit(settings.maxConnections(), server));
          server.setErrorHandler(new ServerProblems());
          stopGracefully(server, settings.stopTimeout());
        });
  }

  /**
   * Closes the door first, then waits for the connections that are open: whoever got in is
   * answered. Jetty's own graceful stop would answer 503 to a request that arrives meanwhile on one
   * of them.
   */
  private static void stopGracefully(Server server, Duration timeout) {
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStopping(LifeCycle stopping) {
            CompletableFuture<?>[] closed =
                Arrays.stream(server.getConnectors())
                    .map(Connector::shutdown)
                    .toArray(CompletableFuture<?>[]::new);
            try {
              CompletableFuture.allOf(closed).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
              LOG.warn("requests still in flight after {} are cut off", timeout);
            } catch (ExecutionException e) {
              LOG.error("connections cannot be closed in peace", e);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
  }
}
