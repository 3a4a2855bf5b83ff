package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param head who it is
 * @param form the terms tried out
 * @param outcome what would be decided
 * @param recourse other terms that would be granted; null where a part only is sent back, or for a
 *     client who cannot be scored
 */
public record SimulationView(
    Frame frame, ClientHead head, Form form, Outcome outcome, @Nullable Recourse recourse) {

  /** Where the terms of an alternative are tried out. */
  public String apply(Recourse.Alternative alternative) {
    StringBuilder address =
        new StringBuilder(head.address(head.here()) + "?written=" + frame.language().tag());
    for (Term term : Term.values()) {
      Map<String, Double> inputs = alternative.inputs();
      if (inputs.containsKey(term.input())) {
        String text = frame.numbers().decimal(inputs.get(term.input()), 2);
        address.append("&" + term.tag() + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
      }
    }
    return address.toString();
  }
}
