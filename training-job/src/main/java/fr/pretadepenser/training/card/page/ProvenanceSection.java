package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import java.util.List;
import java.util.Map;

/** Night, code, libraries and settings: how to make the model again. */
final class ProvenanceSection {
  private static final Text HEADING = new Text("Provenance", "Lineage");
  private static final Text ROUNDS =
      new Text(
          "Arbres de chaque modèle de contrôle, puis du modèle livré : %s.",
          "Trees of each fold's model, then of the one that ships: %s.");
  private static final Text WHAT = new Text("quoi", "what");
  private static final Text VALUE = new Text("valeur", "value");
  private static final Text SETTINGS = new Text("Tous les réglages", "All settings");

  private ProvenanceSection() {}

  static String of(Card card, Language language) {
    List<String> headings = List.of(WHAT.in(language), VALUE.in(language));
    String rounds = String.join(", ", card.rounds().stream().map(String::valueOf).toList());
    return Html.section(
        HEADING.in(language),
        facts(headings, card.lineage())
            + Html.paragraph(ROUNDS.in(language).formatted(rounds))
            + Html.details(SETTINGS.in(language), facts(headings, card.settings())));
  }

  private static String facts(List<String> headings, Map<String, String> facts) {
    List<List<String>> rows =
        facts.entrySet().stream().map(fact -> List.of(fact.getKey(), fact.getValue())).toList();
    return "<div class=\"facts\">" + Html.table(2, headings, rows) + "</div>";
  }
}
