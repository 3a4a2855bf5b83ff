package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.language.Numbers;
import fr.pretadepenser.dashboard.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms tried out, beside the client's own. */
public record Form(List<Field> fields) {

  /** What was sent, by name; what is not sent is the client's own. */
  public static Form of(UnaryOperator<@Nullable String> sent, Frame frame, ClientRecords records) {
    // Who switches the language comes back with numbers written in the other one.
    String tag = sent.apply("written");
    Language written =
        Stream.of(Language.values())
            .filter(language -> language.tag().equals(tag))
            .findFirst()
            .orElse(frame.language());
    List<Field> fields = new ArrayList<>();
    for (Term term : Term.values()) {
      String typed = sent.apply(term.tag());
      fields.add(Field.of(frame, term, own(records, term), typed, new Numbers(written)));
    }
    return new Form(List.copyOf(fields));
  }

  /** What differs from the client's own, as the API takes it. */
  public Map<String, Double> inputs() {
    Map<String, Double> inputs = new LinkedHashMap<>();
    for (Field field : fields) {
      Double value = field.value();
      if (value != null && field.changed()) {
        inputs.put(field.term().input(), value);
      }
    }
    return inputs;
  }

  /** Whether all can be used. */
  public boolean valid() {
    return fields.stream().allMatch(field -> field.error() == null);
  }

  /** Whether anything differs from the client's own. */
  public boolean changed() {
    return fields.stream().anyMatch(Field::changed);
  }

  /** Those that differ from the client's own. */
  public List<Field> changes() {
    return fields.stream().filter(Field::changed).toList();
  }

  /** The query that brings the same terms to another page. */
  public String query() {
    return "?written="
        + frame().language().tag()
        + changes().stream()
            .map(
                field ->
                    "&"
                        + field.name()
                        + "="
                        + URLEncoder.encode(field.text(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
  }

  private Frame frame() {
    return fields.get(0).frame();
  }

  Field field(Term term) {
    return fields.stream().filter(field -> field.term() == term).findFirst().orElseThrow();
  }

  private static @Nullable Double own(ClientRecords records, Term term) {
    for (ClientRecords.Table table : records.tables()) {
      if (!table.name().equals(SourceTable.APPLICATION.folder()) || table.rows().isEmpty()) {
        continue;
      }
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).name().equals(term.column())
            && table.rows().get(0).get(i) instanceof Number number) {
          return number.doubleValue();
        }
      }
    }
    return null;
  }
}
