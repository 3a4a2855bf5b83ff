package fr.pretadepenser.serving.batch;

import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.serving.batch.Lines.Line;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.score.GivenInputs;
import fr.pretadepenser.serving.score.NewApplication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of one body, scored in their order by one model over one night. */
final class Batch {
  /** Rows scored before their clients are recorded and they are sent. */
  private static final int TOGETHER = 200;

  private final Snapshot snapshot;
  private final GivenInputs given;
  private final Lines lines;
  private final int longest;
  private final RowFormat format;

  private long row;

  private Batch(Snapshot snapshot, GivenInputs given, Lines lines, int longest, RowFormat format) {
    this.snapshot = snapshot;
    this.given = given;
    this.lines = lines;
    this.longest = longest;
    this.format = format;
  }

  /**
   * The batch in a body, of which nothing but a header is read.
   *
   * @throws RequestRefused 400 or 422 if the header is wrong
   */
  static Batch of(Snapshot snapshot, Form form, Lines lines, int longest) throws IOException {
    GivenInputs given = GivenInputs.of(snapshot.bundle());
    RowFormat format = JsonBody::parse;
    if (form == Form.CSV) {
      Line header = lines.next();
      if (header == null || header.tooLong() || header.isBlank()) {
        throw RequestRefused.malformed("the body must begin with a line that names its columns");
      }
      format = CsvRows.under(header.bytes(), given);
    }
    return new Batch(snapshot, given, lines, longest, format);
  }

  /**
   * Scores all rows. What ends a batch before its end is told in a row after the last.
   *
   * @param clients gains those whose history was read, ahead of their rows
   * @param scores gains each that is given
   */
  void score(
      RowWriter writer, Consumer<List<Long>> clients, Consumer<Score> scores, Deadline deadline)
      throws IOException {
    List<ScoredRow> scored = new ArrayList<>();
    try {
      do {
        deadline.check();
        List<Long> read = new ArrayList<>();
        scored = next(read);
        if (!read.isEmpty()) {
          clients.accept(read);
        }
        for (ScoredRow answer : scored) {
          writer.write(answer);
          if (answer.score() != null) {
            scores.accept(answer.score());
          }
        }
      } while (!scored.isEmpty());
    } catch (RequestRefused refused) {
      writer.write(new ScoredRow(row + 1, null, refused.problem()));
    }
  }

  private List<ScoredRow> next(List<Long> clients) throws IOException {
    List<ScoredRow> scored = new ArrayList<>(TOGETHER);
    while (scored.size() < TOGETHER) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      row++;
      if (line.tooLong() || !line.isBlank()) {
        scored.add(score(line, clients));
      }
    }
    return scored;
  }

  private ScoredRow score(Line line, List<Long> clients) {
    try {
      if (line.tooLong()) {
        throw RequestRefused.malformed("a row holds at most " + longest + " bytes");
      }
      NewApplication.Read read =
          new NewApplication(snapshot, given).read(format.read(line.bytes()));
      if (read.client() != null) {
        clients.add(read.client());
      }
      return new ScoredRow(row, snapshot.score(read.client(), read.inputs()), null);
    } catch (RequestRefused refused) {
      return new ScoredRow(row, null, refused.problem());
    }
  }
}
