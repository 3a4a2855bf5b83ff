package fr.pretadepenser.training.compare;

import fr.pretadepenser.training.evaluate.Spread;
import java.util.List;
import java.util.Locale;

/** {@code comparison.html}: table and plots as a page of its own, without scripts. */
public final class ComparisonPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6775;--line:#d9dfe6;--back:#fff;--mark:#0b6b8a;--off:#b4552d}
      @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a4b0bc;--line:#36424e;--back:#151b21;--mark:#5cc0de;--off:#e8935f}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:80rem;margin:2rem auto;padding:0 1rem}
      .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem}th,td{text-align:right;padding:.25rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap;font-variant-numeric:tabular-nums}
      th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}.soft{color:var(--soft)}svg{max-width:46rem;width:100%}svg text{fill:var(--ink);font-size:11px}
      """;
  private static final int ROW = 20;
  private static final int LEFT = 190;
  private static final int WIDTH = 460;

  private ComparisonPage() {}

  /** The whole page. */
  public static String of(Comparison comparison) {
    return """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Comparaison des modèles · Comparison of models</title><style>%s</style></head><body><main>
        <h1>Comparaison des modèles <span class="soft">· Comparison of models</span></h1>
        <p class="soft">%s · %s</p>
        <h2>AUC, intervalle à 95 %% · AUC, 95 %% interval</h2>%s
        <h2>Pente de calibration avant ○ et après ● Platt · Calibration slope before ○ and after ● Platt</h2>%s
        <h2>Perte logarithmique avant ○ et après ● Platt · Log loss before ○ and after ● Platt</h2>%s
        <h2>Toutes les figures · All figures</h2>
        <p lang="fr">Moyennes sur les plis, erreurs types entre parenthèses ; coût par dossier en faux refus, seuil choisi sur les autres plis.</p>
        <p lang="en" class="soft">Means over folds, standard errors in parentheses; cost per application in false refusals, threshold chosen on the other folds.</p>
        <div class="wide">%s</div></main></body></html>
        """
        .formatted(
            STYLE,
            comparison.night(),
            comparison.table().lines().findFirst().orElse(""),
            areas(comparison.standings()),
            pairs(comparison.standings(), s -> s.raw().slope(), s -> s.calibrated().slope(), 1.0),
            pairs(
                comparison.standings(),
                s -> s.raw().logLoss(),
                s -> s.calibrated().logLoss(),
                Double.NaN),
            table(comparison));
  }

  private static String areas(List<Standing> standings) {
    Axis axis =
        Axis.over(
            standings.stream()
                .flatMap(s -> List.of(low(s), high(s)).stream())
                .filter(Double::isFinite)
                .toList());
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < standings.size(); i++) {
      Standing s = standings.get(i);
      int y = y(i);
      marks.append(label(s, y));
      if (Double.isFinite(low(s))) {
        marks.append(
            format(
                "<path d=\"M%.1f %dH%.1f\" stroke=\"var(--mark)\" stroke-width=\"2\"/>",
                axis.x(low(s)), y, axis.x(high(s))));
      }
      marks.append(dot(axis.x(s.auc().mean()), y, "var(--mark)", true));
    }
    return picture(standings.size(), axis, marks, "AUC");
  }

  private static double low(Standing s) {
    return s.auc().mean() - 1.96 * s.aucStandardError();
  }

  private static double high(Standing s) {
    return s.auc().mean() + 1.96 * s.aucStandardError();
  }

  private interface Figure {
    Spread of(Standing standing);
  }

  private static String pairs(
      List<Standing> standings, Figure before, Figure after, double target) {
    Axis axis =
        Axis.over(
            standings.stream()
                .flatMap(s -> List.of(before.of(s).mean(), after.of(s).mean(), target).stream())
                .filter(Double::isFinite)
                .toList());
    StringBuilder marks = new StringBuilder();
    if (Double.isFinite(target)) {
      marks.append(
          format(
              "<path d=\"M%.1f 10V%d\" stroke=\"var(--line)\"/>",
              axis.x(target), y(standings.size())));
    }
    for (int i = 0; i < standings.size(); i++) {
      Standing s = standings.get(i);
      marks.append(label(s, y(i)));
      if (Double.isFinite(before.of(s).mean())) {
        marks
            .append(dot(axis.x(before.of(s).mean()), y(i), "var(--off)", false))
            .append(dot(axis.x(after.of(s).mean()), y(i), "var(--mark)", true));
      }
    }
    return picture(standings.size(), axis, marks, "before, after");
  }

  private static String picture(int rows, Axis axis, CharSequence marks, String says) {
    int bottom = y(rows);
    return format(
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
            LEFT + WIDTH + 40, bottom + 20, says)
        + marks
        + format("<path d=\"M%d %dH%d\" stroke=\"var(--line)\"/>", LEFT, bottom, LEFT + WIDTH)
        + format("<text x=\"%d\" y=\"%d\">%.3f</text>", LEFT, bottom + 14, axis.from())
        + format(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.3f</text></svg>",
            LEFT + WIDTH, bottom + 14, axis.to());
  }

  private static int y(int row) {
    return 15 + ROW * row;
  }

  private static String label(Standing s, int y) {
    return format("<text x=\"0\" y=\"%d\">%s</text>", y + 4, Cell.name(s.learner(), s.treatment()));
  }

  private static String dot(double x, int y, String colour, boolean filled) {
    return format(
        "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" stroke=\"%s\" fill=\"%s\"/>",
        x, y, colour, filled ? colour : "none");
  }

  private record Axis(double from, double to) {
    static Axis over(List<Double> values) {
      double from = values.stream().min(Double::compare).orElse(0.0);
      double to = values.stream().max(Double::compare).orElse(1.0);
      return new Axis(from, to > from ? to : from + 1);
    }

    double x(double value) {
      return LEFT + WIDTH * (value - from) / (to - from);
    }
  }

  /** The Markdown table's rows, as HTML. */
  private static String table(Comparison comparison) {
    StringBuilder table = new StringBuilder("<table>");
    comparison
        .table()
        .lines()
        .filter(line -> line.startsWith("| "))
        .forEach(
            line -> {
              String tag = line.startsWith("| learner ") ? "th" : "td";
              table.append("<tr>");
              for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
                table.append(format("<%s>%s</%s>", tag, cell.strip(), tag));
              }
              table.append("</tr>");
            });
    return table.append("</table>").toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
