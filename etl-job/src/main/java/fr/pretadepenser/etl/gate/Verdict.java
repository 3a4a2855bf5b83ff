package fr.pretadepenser.etl.gate;

import fr.pretadepenser.contract.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What a gate says of a night. */
public final class Verdict {
  private static final int LINES = 20;

  private final Quality quality;
  private final String page;

  Verdict(Quality quality, String page) {
    this.quality = quality;
    this.page = page;
  }

  /** Whether the night may be published. */
  public boolean isPublishable() {
    return quality.verdict() != Outcome.ERROR;
  }

  /** How many expectations and comparisons were judged. */
  public int judged() {
    return quality.judged();
  }

  /** How many of them warn. */
  public int warnings() {
    return quality.warnings();
  }

  /** How many earlier nights it was compared with. */
  public int nights() {
    return quality.nights();
  }

  /** The warnings, or the errors of a night that is not publishable: a line each, not too many. */
  public List<String> lines() {
    List<Finding> findings = quality.findings(quality.verdict());
    if (isPublishable() && quality.warnings() == 0) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(findings.stream().limit(LINES).map(Finding::line).toList());
    if (findings.size() > LINES) {
      lines.add("and " + (findings.size() - LINES) + " more");
    }
    return lines;
  }

  /** The content of {@code quality.json}. */
  public String json() {
    return Json.pretty(quality);
  }

  /** The content of {@code quality.html}. */
  public String page() {
    return page;
  }
}
