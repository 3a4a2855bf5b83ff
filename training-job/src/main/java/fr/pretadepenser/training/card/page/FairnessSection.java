package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.fairness.AttributeFigures;
import fr.pretadepenser.training.fairness.Fairness;
import fr.pretadepenser.training.fairness.GroupFigures;
import fr.pretadepenser.training.fairness.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the model treats protected groups, and what not seeing their attributes costs. */
final class FairnessSection {
  private static final Text HEADING =
      new Text("Traite-t-il chacun également ?", "Does it treat people alike?");
  private static final Text OFF =
      new Text(
          "Non mesuré : training.fairness.groups est vide.",
          "Not measured: training.fairness.groups is empty.");
  private static final Text WORDS =
      new Text(
          "Décisions au seuil, comme si personne n'intervenait. Rapport d'impact : part accordée sur celle du groupe le plus favorisé ; sous 0,8, l'alerte usuelle. * : groupe de moins de %s clients ou trop peu d'issues, dont rien ne se conclut. Entre crochets, l'intervalle à 95 %%.",
          "Decisions at the threshold, as if no person intervened. Impact ratio: share granted over that of the most favoured group; below 0.8 is the usual alarm. *: a group of fewer than %s clients or with too few outcomes, from which nothing follows. In brackets, the 95 %% interval.");
  private static final List<Text> HEADINGS =
      List.of(
          new Text("groupe", "group"),
          new Text("clients", "clients"),
          new Text("accordés", "granted"),
          new Text("rapport d'impact", "impact ratio"),
          new Text("prédit", "predicted"),
          new Text("observé", "observed"),
          new Text("pente", "slope"),
          new Text("AUC", "AUC"),
          new Text("refus à tort", "false refusals"),
          new Text("accords à tort", "false acceptances"));
  private static final Text GRANTED = new Text("part accordée", "share granted");
  private static final Text APPROVAL = new Text("Part accordée : %s", "Share granted: %s");
  private static final Text MODEL = new Text("modèle", "model");
  private static final Text SEEING =
      new Text("variante qui voit les attributs", "variant that sees the attributes");
  private static final Text PRICE =
      new Text("Le prix de ne pas les voir", "The price of not seeing them");
  private static final Text VARIANT =
      new Text(
          "Le même modèle, avec en plus %s, aurait une AUC de %s, soit %s de plus. Son coût par dossier changerait de %s.",
          "The same model with %s besides would have an AUC of %s, %s more. Its cost per application would change by %s.");
  private static final Text NO_VARIANT =
      new Text(
          "Le prix de ne pas voir les attributs protégés n'a pas été mesuré (training.fairness.variant = false).",
          "The price of not seeing protected attributes was not measured (training.fairness.variant = false).");

  private FairnessSection() {}

  static String of(Card card, Language language) {
    Fairness fairness = card.fairness();
    if (fairness == null) {
      return Html.section(HEADING.in(language), Html.paragraph(OFF.in(language)));
    }
    Numbers n = new Numbers(language);
    StringBuilder body =
        new StringBuilder(Html.paragraph(WORDS.in(language).formatted(n.count(fairness.small()))));
    List<String> plots = new ArrayList<>();
    for (AttributeFigures attribute : fairness.attributes()) {
      plots.add(plot(attribute, variant(fairness, attribute.feature()), n));
    }
    body.append("<div class=\"plots three\">").append(String.join("", plots)).append("</div>");
    for (AttributeFigures attribute : fairness.attributes()) {
      body.append("<h3>").append(Html.escape(attribute.label().in(language))).append("</h3>");
      body.append(table(attribute, n));
    }
    body.append("<h3>").append(Html.escape(PRICE.in(language))).append("</h3>");
    body.append(Html.paragraph(price(fairness.variant(), n)));
    return Html.section(HEADING.in(language), body.toString());
  }

  private static String price(@Nullable Variant variant, Numbers n) {
    if (variant == null) {
      return NO_VARIANT.in(n.language());
    }
    Estimate gain =
        new Estimate(variant.gain().value(), variant.gain().low(), variant.gain().high());
    return VARIANT
        .in(n.language())
        .formatted(
            String.join(", ", variant.features()),
            n.number(variant.auc(), 4),
            n.interval(gain, 4),
            n.interval(variant.cost(), 4));
  }

  private static @Nullable AttributeFigures variant(Fairness fairness, String feature) {
    return fairness.variant() == null
        ? null
        : fairness.variant().attributes().stream()
            .filter(attribute -> attribute.feature().equals(feature))
            .findFirst()
            .orElse(null);
  }

  private static String table(AttributeFigures attribute, Numbers n) {
    List<List<String>> rows =
        attribute.groups().stream()
            .map(
                group ->
                    List.of(
                        name(group),
                        n.count(group.clients()),
                        n.percentInterval(group.approval(), 1),
                        group.group().equals(attribute.favoured())
                            ? n.number(1, 2)
                            : n.interval(group.impact(), 2),
                        n.percent(group.predicted(), 1),
                        n.percentInterval(group.observed(), 1),
                        n.interval(group.slope(), 2),
                        n.interval(group.auc(), 3),
                        n.percentInterval(group.falseRefusal(), 1),
                        n.percentInterval(group.falseAcceptance(), 1)))
            .toList();
    return Html.table(1, HEADINGS.stream().map(text -> text.in(n.language())).toList(), rows);
  }

  private static String plot(
      AttributeFigures attribute, @Nullable AttributeFigures variant, Numbers n) {
    Language language = n.language();
    String title = APPROVAL.in(language).formatted(attribute.label().in(language));
    IntervalPlot plot =
        new IntervalPlot(attribute.groups().stream().map(FairnessSection::name).toList())
            .series(MODEL.in(language), approvals(attribute));
    if (variant != null) {
      plot.series(SEEING.in(language), approvals(variant));
    }
    String words =
        String.join(
            ", ",
            attribute.groups().stream()
                .map(group -> group.group() + " " + n.percent(group.approval().value(), 0))
                .toList());
    String id = "approval-" + attribute.feature() + "-" + language.tag();
    return plot.svg(
        Picture.third(id, title, words), GRANTED.in(language), n.percentFormat(0), Double.NaN);
  }

  private static Map<String, Estimate> approvals(AttributeFigures attribute) {
    Map<String, Estimate> approvals = new LinkedHashMap<>();
    attribute.groups().forEach(group -> approvals.put(name(group), group.approval()));
    return approvals;
  }

  private static String name(GroupFigures group) {
    return group.small() ? group.group() + " *" : group.group();
  }
}
