package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.problem.Problem;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes, rates, time-outs and what is worked on at once are bounded; overload is told at once. */
@Timeout(60)
class LimitsTest {
  @TempDir Path work;

  @Test
  void aKeyThatAsksTooOftenIsToldWhenToComeBack() throws Exception {
    Map<String, ?> limits = Map.of("limits.requests-per-second", 1, "limits.burst", 3);
    try (Api api = Api.start(work, limits)) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        statuses.add(api.send(api.keyed("only-read", "/v1/model")).statusCode());
      }
      assertThat(statuses).containsExactly(200, 200, 200, 429);
      HttpResponse<String> refused = api.send(api.keyed("only-read", "/nowhere"));
      assertThat(refused.statusCode()).as("an unknown route costs as much").isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      Problem problem = Api.problem(refused);
      assertThat(problem.type()).isEqualTo("/problems/too-many-requests");
      assertThat(problem.detail()).contains("1 request");
      assertThat(api.get("/v1/model").statusCode()).as("another key").isEqualTo(200);
      assertThat(api.send(api.request("/health/live")).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"/v1/clients?query=, 414", "/v1/model, 431"})
  void anAddressOrHeadersWithoutEndAreRefused(String path, int status) throws Exception {
    String endless = "x".repeat(20_000);
    try (Api api = Api.start(work)) {
      HttpResponse<String> answer =
          status == 414
              ? api.get(path + endless)
              : api.send(api.keyed(path).header("X-Endless", endless));
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(Api.problem(answer).type()).isEqualTo("/problems/too-large");
    }
  }

  @Test
  void aBodyThatTricklesInIsCutOff() throws Exception {
    Map<String, ?> limits = Map.of("http.body-timeout", "500ms");
    try (Api api = Api.start(work, limits)) {
      String head =
          "POST /v1/scores HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 10000\r\nAuthorization: Bearer "
              + api.key("embedded")
              + "\r\n\r\n";
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.app().port())) {
        socket.setSoTimeout(15_000);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 4; i++) {
          Thread.sleep(200);
          socket.getOutputStream().write(' ');
        }
        String answer =
            new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        assertThat(answer).isEqualTo("HTTP/1.1 408");
      }
    }
  }

  @Test
  void aConnectionThatSaysNothingIsClosed() throws Exception {
    try (Api api = Api.start(work, Map.of("http.idle-timeout", "300ms"));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.app().port())) {
      socket.setSoTimeout(15_000);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }
}
