package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.page.Frame;
import java.time.ZoneId;
import java.util.List;

/**
 * What a client's page shows.
 *
 * @param head who it is
 * @param decision in words and figures
 * @param reasons why, in words, pictures and figures
 * @param tables every record held
 */
public record ClientFileView(
    Frame frame,
    ClientHead head,
    DecisionView decision,
    ReasonsView reasons,
    List<RecordTable> tables) {

  static ClientFileView of(
      Frame frame, ZoneId zone, int recordRows, ClientRecords records, Explanation explanation) {
    return new ClientFileView(
        frame,
        ClientHead.of(frame, records, ClientHead.Tab.FILE),
        DecisionView.of(frame, zone, explanation.score(), records.night()),
        new ReasonsView(frame, explanation),
        records.tables().stream()
            .map(table -> RecordTable.of(frame, table).first(recordRows))
            .toList());
  }

  /** The address of a chart, in the reader's language. */
  public String chart(String name, String shade) {
    return "/clients/%d/%s.svg?lang=%s&shade=%s"
        .formatted(head.id(), name, frame.language().tag(), shade);
  }
}
