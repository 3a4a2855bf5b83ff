package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The night, its tables, and what of them the model reads. */
final class DataSection {
  private static final Text HEADING = new Text("Données", "Data");
  private static final Text WORDS =
      new Text(
          "Nuit %s : %s clients, dont %s à l'issue connue. Appris et jugé sur %s d'entre eux, chacun prédit par un modèle qui ne l'a jamais vu.",
          "Night %s: %s clients, %s of known outcome. Learned from and judged on %s of them, each predicted by a model that never saw them.");
  private static final Text TABLE = new Text("table", "table");
  private static final Text ROWS = new Text("lignes", "rows");
  private static final Text SLOTS = new Text("variables du modèle", "features of the model");
  private static final Text NONE_ADMITTED =
      new Text(
          "Aucun attribut protégé n'est dans le modèle.",
          "No protected attribute is in the model.");
  private static final Text ADMITTED =
      new Text("Attribut protégé admis, %s : %s", "Protected attribute let in, %s: %s");

  private DataSection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    Data data = card.data();
    TreeSet<String> tables = new TreeSet<>(data.slots().keySet());
    tables.addAll(data.rows().keySet());
    List<List<String>> rows = new ArrayList<>();
    for (String table : tables) {
      Long count = data.rows().get(table);
      rows.add(
          List.of(
              Html.named(Data.label(table).in(language), table),
              count == null ? "–" : n.count(count),
              n.count(data.slots().getOrDefault(table, 0L))));
    }
    String admitted =
        card.admitted().isEmpty()
            ? Html.paragraph(NONE_ADMITTED.in(language))
            : String.join(
                "",
                card.admitted().stream()
                    .map(
                        one ->
                            Html.paragraph(
                                ADMITTED
                                    .in(language)
                                    .formatted(one.feature(), one.justification())))
                    .toList());
    return Html.section(
        HEADING.in(language),
        Html.paragraph(
                WORDS
                    .in(language)
                    .formatted(
                        data.night(),
                        n.count(data.clients()),
                        n.count(data.labelled()),
                        n.count(data.learned())))
            + Html.table(
                1, List.of(TABLE.in(language), ROWS.in(language), SLOTS.in(language)), rows)
            + admitted);
  }
}
