package fr.pretadepenser.serving.security;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.RequestId;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records who read which client: a line of JSON for every request that asked about clients, apart
 * from the log, which tells of nobody. What cannot be recorded is not answered.
 */
public final class AccessRecord implements Gate, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AccessRecord.class);

  private final Clock clock;
  private final DailyFile file;

  private AccessRecord(Clock clock, DailyFile file) {
    this.clock = clock;
    this.file = file;
  }

  /**
   * The record in the directory that the settings name.
   *
   * @throws Failure bad configuration if it cannot be written
   */
  public static AccessRecord of(SecuritySettings settings, Clock clock) {
    try {
      DailyFile file =
          DailyFile.open(settings.accessDirectory(), settings.accessDays(), clock.instant());
      return new AccessRecord(clock, file);
    } catch (IOException e) {
      throw Failure.badConfiguration(
          "serving.security.access-directory " + settings.accessDirectory() + " is no use: " + e);
    }
  }

  @Override
  public void leave(Context context) {
    List<Long> clients = ClientsRead.of(context);
    if (!clients.isEmpty()) {
      record(context, clients);
    }
  }

  /** Records clients as they are read, for a route that streams its answer. */
  public void record(Context context, List<Long> clients) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Access access =
        new Access(
            now,
            RequestId.of(context),
            Caller.of(context).map(Caller::key).orElse(""),
            Route.of(context).map(Route::signature).orElse(""),
            context.statusCode(),
            clients);
    try {
      file.append(now, Json.line(access) + "\n");
    } catch (IOException e) {
      LOG.error("accesses cannot be recorded: {}", e.toString());
      throw RequestRefused.unavailable("who reads which client cannot be recorded");
    }
  }

  @Override
  public void close() {
    file.close();
  }

  /**
   * One request.
   *
   * @param at when it was answered
   * @param request its name, as the log has it
   * @param key the name of the caller's key
   * @param route that was called
   * @param status of the answer
   * @param clients whom it asked about
   */
  record Access(
      Instant at, String request, String key, String route, int status, List<Long> clients) {}
}
