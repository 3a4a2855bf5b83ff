package fr.pretadepenser.dashboard.page.letter;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * What the client is told, in plain words.
 *
 * @param head who it is
 * @param lender who answers for the decision
 * @param zone of the date
 * @param records held
 * @param explanation of the proposal
 * @param free whether the model looks at nothing that the law protects
 */
public record Letter(
    Frame frame,
    ClientHead head,
    Lender lender,
    ZoneId zone,
    ClientRecords records,
    Explanation explanation,
    boolean free) {

  /** A source of data, and how much of it is held. */
  public record Source(String label, String rows) {}

  public Decision decision() {
    return explanation.score().decision();
  }

  /** What is proposed, to the client. */
  public String verdict() {
    return frame.text(
        switch (decision()) {
          case GRANTED -> "letter.granted";
          case REFUSED -> "letter.refused";
          case REVIEW -> "letter.review";
        });
  }

  /** How near the threshold it is. */
  public String sentence() {
    return frame.text(explanation.score().sentence());
  }

  public List<String> against() {
    return sentences(explanation.against());
  }

  public List<String> inFavour() {
    return sentences(explanation.inFavour());
  }

  /** The tables that hold something of this client. */
  public List<Source> sources() {
    return records.tables().stream()
        .filter(table -> !table.rows().isEmpty())
        .map(
            table ->
                new Source(
                    frame.text(table.label()), frame.count("records.rows", table.rows().size())))
        .toList();
  }

  public String date() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(frame.language().locale())
        .format(explanation.score().at().atZone(zone));
  }

  private List<String> sentences(List<Reason> reasons) {
    return reasons.stream().map(reason -> frame.text(reason.sentence())).toList();
  }
}
