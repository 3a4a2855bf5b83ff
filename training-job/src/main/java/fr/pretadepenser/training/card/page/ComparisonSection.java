package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;

/** The learners that were compared before this one was chosen. */
final class ComparisonSection {
  private static final Text HEADING = new Text("Les autres méthodes", "Other learners");
  private static final Text NONE =
      new Text(
          "Aucune comparaison n'a été donnée (bin/train --comparison).",
          "No comparison was given (bin/train --comparison).");

  private ComparisonSection() {}

  static String of(Card card, Language language) {
    return Html.section(HEADING.in(language), Html.paragraph(NONE.in(language)));
  }
}
