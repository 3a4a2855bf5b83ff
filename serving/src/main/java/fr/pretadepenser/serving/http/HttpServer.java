package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.json.Json;
import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.json.JavalinJackson;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: Javalin over Jetty, with routes added from one explicit list. */
public final class HttpServer {
  private HttpServer() {}

  /**
   * A server not yet started.
   *
   * @param before runs ahead of every request, known route or not
   * @param around puts around every route what a request holds while it runs
   */
  public static Javalin create(
      List<Route> routes,
      Handler before,
      UnaryOperator<Handler> around,
      int threads,
      Duration stopTimeout) {
    return Javalin.create(
        config -> {
          config.showJavalinBanner = false;
          config.startupWatcherEnabled = false;
          config.http.prefer405over404 = true;
          config.http.generateEtags = false;
          config.jsonMapper(new JavalinJackson(Json.MAPPER, false));
          config.jetty.threadPool = new QueuedThreadPool(threads, Math.min(8, threads));
          config.jetty.modifyHttpConfiguration(
              http -> {
                http.setSendServerVersion(false);
                http.setSendDateHeader(true);
              });
          config.jetty.modifyServer(
              server -> {
                // Without a stop timeout a stop cuts off the requests in flight. The handler counts
                // them, and answers 503 to those that come later on a connection still open. A
                // server that never started has nothing to wait for, and must say why it did not.
                server.setHandler(new StatisticsHandler());
                server.addEventListener(
                    new LifeCycle.Listener() {
                      @Override
                      public void lifeCycleStarted(LifeCycle started) {
                        server.setStopTimeout(stopTimeout.toMillis());
                      }
                    });
                server.setErrorHandler(new ServerProblems());
              });
          config.requestLogger.http(RequestLog::log);
          Problems.register(config.router);
          config.router.mount(
              routing -> {
                routing.before(before);
                for (Route route : routes) {
                  routing.addHttpHandler(
                      HandlerType.valueOf(route.verb().name()), route.path(), around.apply(route));
                }
              });
        });
  }
}
