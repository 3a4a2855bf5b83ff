package fr.pretadepenser.serving.batch;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A header, then a line for each row; what is wrong with one stands in its last cell. */
final class CsvWriter implements RowWriter {
  static final String HEADER = "row,client,probability,decision,missing,model,night,at,error";

  private final SequenceWriter rows;

  CsvWriter(OutputStream stream) throws IOException {
    Writer text = RowWriter.text(stream);
    text.write(HEADER + "\n");
    CsvSchema.Builder columns = CsvSchema.builder();
    for (String column : HEADER.split(",", -1)) {
      columns.addColumn(column);
    }
    this.rows =
        new CsvMapper()
            .writer(columns.build())
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .writeValues(text);
  }

  @Override
  public void write(ScoredRow row) throws IOException {
    Score score = row.score();
    rows.write(score == null ? refused(row) : scored(row.row(), score));
  }

  private static Object[] scored(long row, Score score) {
    return new Object[] {
      row,
      orEmpty(score.client()),
      orEmpty(score.probability()),
      score.decision().code(),
      String.join(" ", score.missing()),
      score.model(),
      orEmpty(score.night()),
      score.at().toString(),
      ""
    };
  }

  private static Object[] refused(ScoredRow row) {
    return new Object[] {row.row(), "", "", "", "", "", "", "", error(row.problem())};
  }

  /** A null would be left out, and all cells after it stand in the wrong column. */
  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }

  private static String error(@Nullable Problem problem) {
    if (problem == null) {
      return "";
    }
    return problem.errors().isEmpty()
        ? problem.detail()
        : problem.errors().stream()
            .map(error -> error.field() + " " + error.message())
            .collect(Collectors.joining("; "));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
