package fr.pretadepenser.training.card.page;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The learners that were compared before this one was chosen: every list of like things in what
 * bin/compare wrote becomes a table, so that what it measures anew is shown without a word here.
 */
final class ComparisonSection {
  private static final Text HEADING = new Text("Les autres méthodes", "Other learners");
  private static final Text NONE =
      new Text(
          "Aucune comparaison n'a été donnée (bin/train --comparison).",
          "No comparison was given (bin/train --comparison).");
  private static final Text WORDS =
      new Text(
          "Mêmes clients, mêmes colonnes, mêmes plis ; moyenne ± écart-type sur les plis, là où deux nombres sont donnés.",
          "Same clients, same columns, same folds; mean ± spread over folds, where two numbers are given.");
  private static final int DIGITS = 4;

  private ComparisonSection() {}

  static String of(Card card, Language language) {
    JsonNode comparison = card.comparison();
    if (comparison == null || comparison.isNull()) {
      return Html.section(HEADING.in(language), Html.paragraph(NONE.in(language)));
    }
    StringBuilder tables = new StringBuilder(Html.paragraph(WORDS.in(language)));
    for (JsonNode field : comparison) {
      if (field.isArray() && field.size() > 0 && field.get(0).isObject()) {
        tables.append(table(field, new Numbers(language)));
      }
    }
    return Html.section(HEADING.in(language), tables.toString());
  }

  private static String table(JsonNode list, Numbers n) {
    List<String> headings = new ArrayList<>();
    int texts = 0;
    for (Iterator<Map.Entry<String, JsonNode>> it = list.get(0).fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> field = it.next();
      if (!field.getValue().isArray()) {
        texts += field.getValue().isTextual() && headings.size() == texts ? 1 : 0;
        headings.add(field.getKey());
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode one : list) {
      rows.add(headings.stream().map(heading -> cell(one.path(heading), n)).toList());
    }
    return Html.table(texts, headings, rows);
  }

  /** A number, a text, or an object of a mean and its spread. */
  private static String cell(JsonNode value, Numbers n) {
    if (value.isObject() && value.size() > 0) {
      List<String> parts = new ArrayList<>();
      value.elements().forEachRemaining(part -> parts.add(cell(part, n)));
      return String.join(" ± ", parts);
    }
    if (value.isIntegralNumber()) {
      return n.count(value.asLong());
    }
    return value.isNumber() ? n.number(value.asDouble(), DIGITS) : value.asText("–");
  }
}
