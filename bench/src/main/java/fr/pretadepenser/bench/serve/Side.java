package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * One side of the race: a running server and what it is asked.
 *
 * @param server that runs
 * @param targets requests by what they ask for
 */
record Side(Server server, Map<Ask, Target> targets) implements AutoCloseable {

  /** What a server is asked for. */
  enum Ask {
    SCORE,
    BODY,
    EXPLANATION,
    SVG
  }

  Side {
    targets = new EnumMap<>(targets);
  }

  Target target(Ask ask) {
    Target target = targets.get(ask);
    if (target == null) {
      throw new IllegalArgumentException("nobody asked for " + ask);
    }
    return target;
  }

  /** The probability in the answer to a request. */
  double probability(Ask ask, int number) throws IOException {
    Target target = target(ask);
    Answer answer = Exchange.ask(target.port(), target.request(number));
    if (answer.status() != 200) {
      throw Failure.failedCheck(
          ask + " is answered with " + answer.status() + ": " + answer.text());
    }
    return Json.MAPPER.readTree(answer.text()).path("probability").asDouble(Double.NaN);
  }

  @Override
  public void close() {
    server.close();
  }
}
