package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Reliability;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code card.html}: the card as a page of its own, in both languages, without scripts. */
final class CardPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6775;--line:#d9dfe6;--back:#fff;--tint:#f4f7fa;--mark:#0b6b8a}
      @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a4b0bc;--line:#36424e;--back:#151b21;--tint:#1d252d;--mark:#5cc0de}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:60rem;margin:2rem auto;padding:0 1rem}
      h1{margin:0}h2{margin:2.2rem 0 .6rem;font-size:1.15rem}p.en,li .en,.soft{color:var(--soft)}
      .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:1.2rem 0}
      .tile{background:var(--tint);border-radius:.6rem;padding:.8rem 1rem}.tile b{display:block;font-size:1.5rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
      td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.code{overflow-wrap:anywhere}
      .bar{background:var(--mark);height:.7rem;border-radius:.2rem}svg{max-width:24rem;width:100%}
      svg text{fill:var(--soft);font-size:11px}
      """;

  private CardPage() {}

  static String of(Card card) {
    Figures f = card.figures();
    return """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Modèle %1$s</title><style>%2$s</style></head><body><main>
        <h1>Carte du modèle <span class="soft">· Model card</span></h1>
        <p class="soft">%1$s · %3$s</p>
        %4$s
        <div class="tiles">%5$s</div>
        <h2>Le dixième gelé · The frozen tenth</h2>
        %13$s
        <h2>Les portes · The gates</h2>
        %14$s
        <h2>Probabilités prédites et observées · Predicted and observed probabilities</h2>
        %6$s
        <h2>Variables qui pèsent le plus · Features that weigh most</h2>
        %7$s
        <h2>Variables par source · Features by source</h2>%8$s
        <h2>Attributs protégés · Protected attributes</h2>%9$s
        <h2>Limites · Limits</h2><ul>%10$s</ul>
        <h2>Réglages · Settings</h2>%11$s
        <h2>Provenance · Lineage</h2>%12$s
        </main></body></html>
        """
        .formatted(
            escape(card.version()),
            STYLE,
            card.createdAt(),
            both(card.purpose()),
            tiles(f),
            reliability(card),
            gains(card.gains()),
            table(card.features()),
            admitted(card),
            card.limits().stream()
                .map(limit -> "<li>" + both(limit) + "</li>")
                .collect(Collectors.joining()),
            table(card.settings()),
            table(card.lineage()),
            frozen(card),
            card.gates().stream().map(CardPage::gate).collect(Collectors.joining()));
  }

  private static String gate(GateResult gate) {
    return "<p>%s <span lang=\"fr\">%s</span> <span class=\"soft\" lang=\"en\">%s</span></p>"
        .formatted(
            gate.held() ? "✓" : "✗ <b>non tenue · not held</b>",
            escape(gate.sentence().fr()),
            escape(gate.sentence().en()));
  }

  private static String frozen(Card card) {
    return both(
            new Text(
                "Un dixième des clients, toujours les mêmes, n'a servi ni à apprendre, ni à régler,"
                    + " ni à calibrer, ni à comparer : le modèle livré y est mesuré une fois, à côté"
                    + " des neuf autres dixièmes, où chaque client est prédit par un modèle qui ne"
                    + " l'a pas vu.",
                "A tenth of the clients, always the same ones, is never learned from, tuned,"
                    + " calibrated or compared on: the model that ships is measured there once,"
                    + " beside the other nine tenths, where each client is predicted by a model"
                    + " that has not seen it."))
        + FrozenTable.of(card.figures(), card.frozen());
  }

  private static String both(Text text) {
    return "<p lang=\"fr\">%s</p><p class=\"en\" lang=\"en\">%s</p>"
        .formatted(escape(text.fr()), escape(text.en()));
  }

  private static String tiles(Figures f) {
    return tile(
            number("%,d", f.clients()),
            "clients · %.2f %%".formatted(100.0 * f.positives() / f.clients()))
        + tile(number("%.4f", f.auc()), number("AUC ± %.4f", f.aucStandardError()))
        + tile(
            number("%.4f", f.cost()),
            number("coût par dossier · cost per application ± %.4f", f.costStandardError()))
        + tile(number("%.2f %%", 100 * f.threshold()), "seuil · threshold")
        + tile(number("%.4f", f.logLoss()), "log loss")
        + tile(number("%.4f", f.brier()), "Brier")
        + tile(number("%.3f", f.calibrationSlope()), "pente de calibration · calibration slope")
        + tile(
            number("%.2f %%", 100 * f.empiricalThreshold()),
            number("seuil empirique · empirical threshold, %.4f", f.empiricalCost()));
  }

  private static String tile(String value, String label) {
    return "<div class=\"tile\"><b>" + value + "</b>" + escape(label) + "</div>";
  }

  private static String reliability(Card card) {
    double most =
        card.reliability().stream()
            .mapToDouble(r -> Math.max(r.predicted(), r.observed()))
            .max()
            .orElse(1);
    StringBuilder points = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    for (Reliability r : card.reliability()) {
      points.append(
          number(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"var(--mark)\"/>",
              40 + 250 * r.predicted() / most, 270 - 250 * r.observed() / most));
      rows.append(
          number(
              "<tr><td class=\"n\">%,d</td><td class=\"n\">%.2f %%</td><td class=\"n\">%.2f %%</td></tr>",
              r.clients(), 100 * r.predicted(), 100 * r.observed()));
    }
    return """
        <svg viewBox="0 0 300 300" role="img" aria-label="Observé selon prédit; observed by predicted">
        <path d="M40 20V270H290" fill="none" stroke="var(--line)"/><path d="M40 270L290 20" stroke="var(--soft)" stroke-dasharray="4"/>
        %s<text x="165" y="292" text-anchor="middle">prédit · predicted (%s)</text><text x="44" y="14">observé · observed</text></svg>
        <table><tr><th class="n">clients</th><th class="n">prédit · predicted</th><th class="n">observé · observed</th></tr>%s</table>
        """
        .formatted(points, number("0 – %.0f %%", 100 * most), rows);
  }

  private static String gains(Map<String, Double> gains) {
    double most = gains.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    return gains.entrySet().stream()
        .map(
            gain ->
                "<tr><td>%s</td><td class=\"n\">%s</td><td style=\"width:50%%\"><div class=\"bar\" style=\"width:%s%%\"></div></td></tr>"
                    .formatted(
                        escape(gain.getKey()),
                        number("%.1f %%", 100 * gain.getValue()),
                        number("%.1f", 100 * gain.getValue() / most)))
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  private static String admitted(Card card) {
    if (card.admitted().isEmpty()) {
      return "<p>Aucun dans le modèle. <span class=\"soft\">None in the model.</span></p>";
    }
    return table(
        card.admitted().stream()
            .collect(Collectors.toMap(a -> a.feature(), a -> a.justification())));
  }

  private static String table(Map<String, ?> rows) {
    return rows.entrySet().stream()
        .map(
            row ->
                "<tr><td>%s</td><td class=\"code\">%s</td></tr>"
                    .formatted(escape(row.getKey()), escape(String.valueOf(row.getValue()))))
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
