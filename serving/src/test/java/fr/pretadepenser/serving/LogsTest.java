package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** A line of JSON for each request, by its name, that tells of nobody. */
@ExtendWith(RunningApi.class)
class LogsTest {
  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  @BeforeEach
  void listen() {
    events.start();
    root.addAppender(events);
  }

  @AfterEach
  void listenNoMore() {
    root.detachAppender(events);
    root.setLevel(Level.INFO);
  }

  @Test
  void aLineSaysWhatWasAskedAndByWhichName(Api api) throws Exception {
    api.send(api.keyed("/v1/clients/100001/score").header("X-Request-Id", "told"));
    JsonNode line = Json.MAPPER.readTree(line("told"));
    assertThat(line.get("level").asText()).isEqualTo("INFO");
    assertThat(line.get("loggerName").asText()).isEqualTo("request");
    assertThat(line.at("/mdc/request").asText()).isEqualTo("told");
    assertThat(line.get("formattedMessage").asText()).startsWith("GET /v1/clients/{id}/score 200 ");
    assertThat(line.get("kvpList").findValuesAsText("route"))
        .containsExactly("/v1/clients/{id}/score");
    assertThat(line.get("kvpList").findValuesAsText("status")).containsExactly("200");
  }

  @Test
  void noLineTellsOfAnybody(Api api) throws Exception {
    root.setLevel(Level.DEBUG);
    List<String> paths =
        List.of(
            "/v1/clients/100001",
            "/v1/clients/100001/score",
            "/v1/clients/100001/explanation",
            "/v1/clients/100001/explanation.svg",
            "/v1/clients/100001/nothing",
            "/v1/clients/1000017",
            "/v1/clients?query=dupont",
            "/v1/clients?query=dupont&page=x");
    for (String path : paths) {
      api.get(path);
    }
    api.post("/v1/scores", "{\"client\": 100001, \"inputs\": {\"amt_credit\": 123454321}}");
    api.post("/v1/scores", "{\"client\": 100001, \"inputs\": {\"amt_credit\": \"123454321\"}}");
    api.batch("text/csv", null, "client,amt_credit\n100001,123454321\nx,123454321\n");
    api.send(api.keyed("only-score", "/v1/clients/100001"));
    assertThat(List.copyOf(events.list))
        .filteredOn(event -> event.getLoggerName().equals("request"))
        .hasSizeGreaterThanOrEqualTo(paths.size() + 4);
    for (ILoggingEvent event : List.copyOf(events.list)) {
      if (!event.getLoggerName().startsWith("jdk.")) {
        assertThat(json(event))
            .doesNotContainIgnoringCase("100001", "dupont", "123454321")
            .doesNotContain(api.key("embedded"), api.key("only-score"));
      }
    }
  }

  private String line(String request) throws InterruptedException {
    // It is written once the answer was, which may be after its arrival here.
    for (int i = 0; i < 500; i++) {
      for (ILoggingEvent event : List.copyOf(events.list)) {
        if (request.equals(event.getMDCPropertyMap().get("request"))) {
          return json(event);
        }
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no line of request " + request);
  }

  private String json(ILoggingEvent event) {
    ConsoleAppender<ILoggingEvent> console =
        (ConsoleAppender<ILoggingEvent>) root.getAppender("stderr");
    return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
  }
}
