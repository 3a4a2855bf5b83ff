package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.fairness.AttributeFigures;
import fr.pretadepenser.training.fairness.Carrier;
import fr.pretadepenser.training.fairness.Fairness;
import fr.pretadepenser.training.fairness.GroupFigures;
import fr.pretadepenser.training.fairness.Proxies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the model ends, as far as the run itself can tell. */
public final class Limits {
  /** Below this ratio of approval rates the usual rule of four fifths is broken. */
  public static final double FOUR_FIFTHS = 0.8;

  private static final double TELLING_AUC = 0.6;
  private static final int MOST_CARRIERS = 3;

  private Limits() {}

  /** Of what was measured. */
  public static List<Text> of(
      Figures figures,
      Data data,
      Probability probability,
      Price price,
      @Nullable Fairness fairness) {
    List<Text> limits = new ArrayList<>();
    limits.add(
        text(
            "Appris sur %,d crédits accordés : ce qu'auraient fait les clients refusés n'est pas connu.",
            "Learned from %,d loans that were granted: what refused clients would have done is not known.",
            data.learned()));
    limits.add(
        text(
            "L'AUC est connue à ± %.4f près, le coût par dossier à ± %.4f près : des écarts plus petits ne disent rien.",
            "The AUC is known to ± %.4f, the cost per application to ± %.4f: smaller differences say nothing.",
            Estimate.normal(0, figures.aucStandardError()).high(),
            Estimate.normal(0, figures.costStandardError()).high()));
    if (probability.line() == null || !probability.line().slope().holds(1)) {
      limits.add(
          text(
              "La pente de calibration n'est pas compatible avec 1 : les probabilités sont trop tranchées ou trop prudentes.",
              "The calibration slope is not compatible with 1: probabilities are too extreme or too cautious."));
    }
    if (!price.check().holds()) {
      limits.add(
          text(
              "Le seuil configuré (%.4f) n'est pas dans l'intervalle du seuil le moins coûteux (%.4f à %.4f).",
              "The configured threshold (%.4f) lies outside the interval of the cheapest one (%.4f to %.4f).",
              price.check().threshold(),
              price.check().best().low(),
              price.check().best().high()));
    }
    data.slots().keySet().stream()
        .filter(table -> data.rows().getOrDefault(table, 1L) == 0)
        .forEach(
            table ->
                limits.add(
                    text(
                        "La table « %s » (%s) est vide cette nuit : ses variables n'ont rien appris.",
                        "Table \"%s\" (%s) is empty this night: nothing was learned from its features.",
                        Data.label(table),
                        table)));
    if (fairness == null) {
      limits.add(
          text(
              "L'équité n'a pas été mesurée : training.fairness.groups est vide.",
              "Fairness was not measured: training.fairness.groups is empty."));
    } else {
      of(fairness, limits);
    }
    return List.copyOf(limits);
  }

  private static void of(Fairness fairness, List<Text> limits) {
    for (AttributeFigures attribute : fairness.attributes()) {
      for (GroupFigures group : attribute.groups()) {
        of(attribute, group, limits);
      }
    }
    for (Proxies proxy : fairness.proxies()) {
      if (proxy.strongest() > TELLING_AUC) {
        limits.add(
            text(
                "Les variables du modèle laissent deviner « %s » (AUC jusqu'à %.2f), surtout par %s.",
                "The model's features give \"%s\" away (AUC up to %.2f), most of all %s.",
                proxy.label(),
                proxy.strongest(),
                carriers(proxy)));
      }
    }
    for (String absent : fairness.absent()) {
      limits.add(
          text(
              "La nuit ne contient pas l'attribut protégé %s : l'équité n'a pas pu y être mesurée.",
              "The night lacks protected attribute %s: fairness could not be measured by it.",
              absent));
    }
    if (fairness.variant() == null) {
      limits.add(
          text(
              "Ce que coûte l'exclusion des attributs protégés n'a pas été mesuré (training.fairness.variant).",
              "What leaving protected attributes out costs was not measured (training.fairness.variant)."));
    }
    if (fairness.proxies().isEmpty()) {
      limits.add(
          text(
              "On n'a pas mesuré si d'autres variables trahissent les attributs protégés (training.fairness.proxy-clients).",
              "Whether other features give protected attributes away was not measured (training.fairness.proxy-clients)."));
    }
  }

  /** The first few, by the names that people and files give them. */
  private static Text carriers(Proxies proxy) {
    List<Carrier> first = proxy.carriers().stream().limit(MOST_CARRIERS).toList();
    return new Text(
        first.stream()
            .map(one -> "« %s » (%s)".formatted(one.label().fr(), one.feature()))
            .collect(Collectors.joining(", ")),
        first.stream()
            .map(one -> "\"%s\" (%s)".formatted(one.label().en(), one.feature()))
            .collect(Collectors.joining(", ")));
  }

  private static void of(AttributeFigures attribute, GroupFigures group, List<Text> limits) {
    if (group.small()) {
      limits.add(
          text(
              "%s, groupe %s : %d clients, dont %d en difficulté, trop peu pour conclure.",
              "%s, group %s: %d clients, %d of them with difficulties, too few to conclude from.",
              attribute.label(),
              group.group(),
              group.clients(),
              group.positives()));
      return;
    }
    if (group.impact() != null && group.impact().value() < FOUR_FIFTHS) {
      limits.add(
          text(
              "%s, groupe %s : accordé %.2f fois aussi souvent que %s, moins que quatre cinquièmes.",
              "%s, group %s: granted %.2f times as often as %s, below four fifths.",
              attribute.label(),
              group.group(),
              group.impact().value(),
              String.valueOf(attribute.favoured())));
    }
    if (!group.observed().holds(group.predicted())) {
      limits.add(
          text(
              "%s, groupe %s : %.1f %% de difficultés prédites, %.1f %% observées (%.1f à %.1f %%).",
              "%s, group %s: %.1f %% difficulties predicted, %.1f %% observed (%.1f to %.1f %%).",
              attribute.label(),
              group.group(),
              100 * group.predicted(),
              100 * group.observed().value(),
              100 * group.observed().low(),
              100 * group.observed().high()));
    }
  }

  /** Fills both sides; a {@link Text} among the values shows its side. */
  private static Text text(String fr, String en, Object... values) {
    return new Text(
        String.format(Locale.FRENCH, fr, side(values, true)),
        String.format(Locale.ENGLISH, en, side(values, false)));
  }

  private static Object[] side(Object[] values, boolean french) {
    Object[] side = values.clone();
    for (int i = 0; i < side.length; i++) {
      if (side[i] instanceof Text text) {
        side[i] = french ? text.fr() : text.en();
      }
    }
    return side;
  }
}
