package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import java.util.stream.Collectors;

/** Where the model ends. */
final class LimitsSection {
  private static final Text HEADING = new Text("Limites", "Limits");

  private LimitsSection() {}

  static String of(Card card, Language language) {
    return Html.section(
        HEADING.in(language),
        card.limits().stream()
            .map(limit -> "<li>" + Html.escape(limit.in(language)) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>")));
  }
}
