package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.json.Json;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.json.JavalinJackson;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: Javalin over Jetty, with routes and gates added from explicit lists. */
public final class HttpServer {
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
          config.jsonMapper(new JavalinJackson(Json.MAPPER, false));
          listen(config, settings);
          config.requestLogger.http(RequestLog::log);
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
      Handler guarded =
          context -> {
            route.reached(context);
            for (Gate gate : gates) {
              gate.enter(context, route);
            }
            route.handle(context);
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
   * Without a stop timeout a stop cuts off the requests in flight. The handler counts them, and
   * answers 503 to those that come later on a connection still open. A server that never started
   * has nothing to wait for, and must say why it did not.
   */
  private static void stopGracefully(Server server, Duration timeout) {
    server.setHandler(new StatisticsHandler());
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarted(LifeCycle started) {
            server.setStopTimeout(timeout.toMillis());
          }
        });
  }
}
