package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.page.Frame;
import java.time.ZoneId;
import java.util.List;

/**
 * What a client's page shows.
 *
 * @param id SK_ID_CURR
 * @param name first and last; empty where the lender has none
 * @param decision in words and figures
 * @param reasons why, in words, pictures and figures
 * @param tables every record held
 */
public record ClientFileView(
    Frame frame,
    long id,
    String name,
    DecisionView decision,
    ReasonsView reasons,
    List<RecordTable> tables) {

  static ClientFileView of(
      Frame frame, ZoneId zone, int recordRows, ClientRecords records, Explanation explanation) {
    return new ClientFileView(
        frame,
        records.id(),
        name(records),
        DecisionView.of(frame, zone, explanation.score(), records.night()),
        new ReasonsView(frame, explanation),
        records.tables().stream()
            .map(table -> RecordTable.of(frame, table).first(recordRows))
            .toList());
  }

  /** The address of a chart, in the reader's language. */
  public String chart(String name, String shade) {
    return "/clients/%d/%s.svg?lang=%s&shade=%s".formatted(id, name, frame.language().tag(), shade);
  }

  static String name(ClientRecords records) {
    String first = records.firstName() == null ? "" : records.firstName();
    String last = records.lastName() == null ? "" : records.lastName();
    return (first + " " + last).strip();
  }
}
