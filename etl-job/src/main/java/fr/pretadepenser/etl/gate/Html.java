package fr.pretadepenser.etl.gate;

import java.util.Locale;

/** Text and figures as HTML. */
final class Html {
  static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6775;--line:#d9dfe6;--back:#fff;--tint:#f4f7fa;--blue:#0b5fa5;--brown:#b45309}
      @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a4b0bc;--line:#36424e;--back:#151b21;--tint:#1d252d;--blue:#6bb5f0;--brown:#f2a65a}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:64rem;margin:2rem auto;padding:0 1rem}
      h1{margin:0}h2{margin:2.6rem 0 0;font-size:1.25rem}h3{margin:1.4rem 0 .4rem;font-size:1rem}.soft{color:var(--soft)}a{color:var(--blue)}
      .verdict{border-left:.4rem solid var(--blue);background:var(--tint);padding:.8rem 1.2rem;margin:1.2rem 0;border-radius:.3rem}
      .verdict b{font-size:1.4rem}.verdict.ERROR,.verdict.WARNING{border-color:var(--brown)}.verdict ul{margin:.4rem 0 0;padding-left:1.2rem}
      .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.8rem;margin:1rem 0}
      .tile{background:var(--tint);border-radius:.6rem;padding:.6rem 1rem}.tile b{display:block;font-size:1.4rem}
      .wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
      th{color:var(--soft);font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}code{font-size:.9em}
      td.n+td,th.n+th{padding-left:1rem}
      td.WARNING,td.ERROR{color:var(--brown);font-weight:700}td.PASSED{color:var(--soft)}
      .bars{columns:20rem 3;column-gap:2rem}.bars div{break-inside:avoid;display:grid;grid-template-columns:1fr 5rem 4rem;gap:.5rem;align-items:center;font-size:.85rem}
      .bars code{overflow:hidden;text-overflow:ellipsis}.bars i{height:.6rem;background:var(--line);border-radius:.2rem;overflow:hidden}.bars i i{display:block;background:var(--blue)}
      .bars span{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;margin-top:1rem;font-weight:600}
      .plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.8rem}.plots svg{width:100%;height:auto}
      """;

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "1 warning", "2 warnings". */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
