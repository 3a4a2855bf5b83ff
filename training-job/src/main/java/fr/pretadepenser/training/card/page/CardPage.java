package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The page: everything twice, and a switch of style sheets alone shows one language at a time. */
public final class CardPage {
  private static final Text TITLE = new Text("Carte du modèle", "Model card");

  private static final List<BiFunction<Card, Language, String>> SECTIONS =
      List.of(
          SummarySection::of,
          FrozenSection::of,
          LimitsSection::of,
          CalibrationSection::of,
          CostSection::of,
          RankingSection::of,
          ImportanceSection::of,
          FairnessSection::of,
          ProxySection::of,
          ComparisonSection::of,
          DataSection::of,
          ProvenanceSection::of);

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#111827;--soft:#4b5563;--line:#e5e7eb;--back:#fff;--tint:#f4f7fa;--blue:#0b5fa5;--brown:#b45309}
      @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a4b0bc;--line:#36424e;--back:#151b21;--tint:#1d252d;--blue:#6bb5f0;--brown:#f2a65a}}
      @media print{:root{--ink:#111827;--soft:#4b5563;--line:#e5e7eb;--back:#fff;--tint:#f4f7fa;--blue:#0b5fa5;--brown:#b45309}.switch{display:none}section{break-inside:avoid-page}}
      *{box-sizing:border-box}body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--back);margin:0}
      main{max-width:76rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
      h1{margin:0;font-size:1.9rem;letter-spacing:-.01em}h2{margin:3rem 0 .6rem;font-size:1.35rem;border-top:1px solid var(--line);padding-top:1.4rem}
      section:first-of-type h2{margin-top:1.2rem;border:0;padding:0}h3{margin:1.6rem 0 .4rem;font-size:1rem}
      p,li{max-width:52rem}p{margin:.5rem 0}.lead{font-size:1.1rem}.soft{color:var(--soft)}
      .switch{float:right;font-size:.95rem}.switch label{margin-left:.75rem;cursor:pointer}
      main:has(#in-fr:checked) article.en,main:has(#in-en:checked) article.fr{display:none}
      .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.8rem;margin:1.2rem 0}
      .tile{background:var(--tint);border-radius:.5rem;padding:.75rem 1rem;color:var(--soft);font-size:.875rem;line-height:1.35}
      .tile b{display:block;font-size:1.5rem;color:var(--ink);font-variant-numeric:tabular-nums;margin-bottom:.15rem}
      .plots{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem 2rem;margin:1rem 0;align-items:start}
      .plots.three{grid-template-columns:repeat(3,minmax(0,1fr))}
      @media(max-width:56rem){.plots,.plots.three{grid-template-columns:minmax(0,1fr)}}
      figure{margin:0}figcaption{font-weight:600;font-size:.95rem;margin-bottom:.25rem}figure svg{width:100%;height:auto;display:block}
      figure svg text{font-family:"DejaVu Sans",Verdana,"Bitstream Vera Sans",sans-serif}
      .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}
      th,td{text-align:left;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
      th{color:var(--soft);font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}td small{display:block;color:var(--soft);font-size:.78rem}
      .facts td:last-child{overflow-wrap:anywhere}
      th:last-child,td:last-child{padding-right:0}td:not(.n){min-width:6rem}summary{cursor:pointer;font-weight:600;margin-top:1rem}ul{padding-left:1.2rem}li{margin:.2rem 0}
      """;

  private CardPage() {}

  /** Of a card. */
  public static String of(Card card) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>%s %s</title><style>%s</style></head><body><main>
        <div class="switch"><label><input type="radio" name="language" id="in-en" checked> English</label><label lang="fr"><input type="radio" name="language" id="in-fr"> Français</label></div>
        %s%s
        </main></body></html>
        """
        .formatted(
            TITLE.en(),
            Html.escape(card.version()),
            STYLE,
            article(card, Language.EN),
            article(card, Language.FR));
  }

  private static String article(Card card, Language language) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.locale())
            .withZone(ZoneOffset.UTC)
            .format(card.createdAt());
    return "<article class=\"%1$s\" lang=\"%1$s\"><h1>%2$s</h1><p class=\"soft\">%3$s · %4$s UTC</p>%5$s</article>\n"
        .formatted(
            language.tag(),
            TITLE.in(language),
            Html.escape(card.version()),
            when,
            SECTIONS.stream()
                .map(section -> section.apply(card, language))
                .collect(Collectors.joining("\n")));
  }
}
