package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.Price;
import fr.pretadepenser.training.evaluate.CostCurve;
import fr.pretadepenser.training.evaluate.ThresholdCheck;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;

/** What decisions cost, and whether the threshold is the right one. */
final class CostSection {
  private static final Text HEADING =
      new Text("Ce que coûtent les décisions", "What decisions cost");
  private static final Text WORDS =
      new Text(
          "Accorder un crédit qui tourne mal coûte %s, refuser un crédit qui aurait été remboursé %s%s : le seuil est donc %s. Le coût par dossier y est de %s, en refus à tort.",
          "Granting a loan that goes wrong costs %s, refusing one that would have been repaid %s%s: so the threshold is %s. The cost per application there is %s, in false refusals.");
  private static final Text OF_CREDIT =
      new Text(" du montant du crédit", " of the credit's amount");
  private static final Text MONEY =
      new Text(
          "Un refus à tort coûte en moyenne %s : c'est %s par dossier.",
          "A false refusal costs %s on average: that is %s per application.");
  private static final Text HOLDS =
      new Text(
          "Hors échantillon, le seuil le moins coûteux est %s (%d tirages) : le seuil configuré est dans l'intervalle, rien ne parle contre lui.",
          "Out of fold the cheapest threshold is %s (%d draws): the configured one lies within the interval, nothing speaks against it.");
  private static final Text FAILS =
      new Text(
          "Hors échantillon, le seuil le moins coûteux est %s (%d tirages) : le seuil configuré est hors de l'intervalle, vérifiez la calibration.",
          "Out of fold the cheapest threshold is %s (%d draws): the configured one lies outside the interval, look at the calibration.");
  private static final Text PEOPLE =
      new Text(
          "Accordés %s, à une personne %s, refusés %s.", "Granted %s, to a person %s, refused %s.");
  private static final Text TITLE =
      new Text("Coût par dossier selon le seuil", "Cost per application by threshold");
  private static final Text THRESHOLD = new Text("seuil", "threshold");
  private static final Text COST = new Text("coût, en refus à tort", "cost, in false refusals");
  private static final Text CONFIGURED = new Text("configuré", "configured");

  private CostSection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    Price price = card.price();
    ThresholdCheck check = price.check();
    boolean share = price.ofCredit();
    String words =
        WORDS
            .in(language)
            .formatted(
                cost(card.rule().falseNegativeCost(), share, n),
                cost(card.rule().falsePositiveCost(), share, n),
                share ? OF_CREDIT.in(language) : "",
                n.percent(check.threshold(), 2),
                n.interval(check.cost(), 4));
    String verdict =
        (check.holds() ? HOLDS : FAILS)
            .in(language)
            .formatted(n.percentInterval(check.best(), 1), check.draws());
    String people =
        PEOPLE
            .in(language)
            .formatted(
                n.percent(price.granted(), 1),
                n.percent(price.reviewed(), 1),
                n.percent(price.refused(), 1));
    return Html.section(
        HEADING.in(language),
        Html.plots(
            plot(price, n, verdict),
            "<div>"
                + Html.paragraph(words)
                + money(price, n)
                + Html.paragraph(verdict)
                + Html.paragraph(people)
                + "</div>"));
  }

  /** Nothing to add where the unit of the costs is the false refusal itself. */
  private static String money(Price price, Numbers n) {
    double one = price.falseRefusal();
    int digits = one < 100 ? 2 : 0;
    return one == 1
        ? ""
        : Html.paragraph(
            MONEY
                .in(n.language())
                .formatted(
                    n.number(one, digits), n.number(one * price.check().cost().value(), digits)));
  }

  private static String cost(double cost, boolean share, Numbers n) {
    return share ? n.percent(cost, 1) : n.format(2).format(cost);
  }

  private static String plot(Price price, Numbers n, String verdict) {
    Language language = n.language();
    CostCurve curve = price.curve();
    double end = curve.points().get(curve.points().size() - 1).threshold();
    double low = curve.points().stream().mapToDouble(p -> p.cost().low()).min().orElse(0);
    double high = curve.points().stream().mapToDouble(p -> p.cost().high()).max().orElse(1);
    NumberAxis x = Look.axis(THRESHOLD.in(language), n.percentFormat(0), 0, end);
    NumberAxis y = Look.axis(COST.in(language), n.format(2), 0.9 * low, 1.02 * high);
    BandPlot plot = new BandPlot(x, y);
    for (CostCurve.Point point : curve.points()) {
      plot.point(point.threshold(), point.cost().value(), point.cost().low(), point.cost().high());
    }
    ThresholdCheck check = price.check();
    return plot.at(new IntervalMarker(check.best().low(), check.best().high(), Svg.GRID))
        .at(Look.marker(check.threshold(), CONFIGURED.in(language), Svg.BROWN))
        .svg(Picture.half("cost-" + language.tag(), TITLE.in(language), verdict));
  }
}
