package fr.pretadepenser.etl.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.gate.Figure.Kind;
import fr.pretadepenser.etl.table.ColumnType;
import fr.pretadepenser.etl.table.TableColumn;
import fr.pretadepenser.etl.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectationsTest {
  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void areAboutColumnsThatTheCleanTableHas(SourceTable source) {
    Map<String, TableColumn> columns =
        Stream.concat(Tables.of(source).columns().stream(), Cleaning.of(source).derived().stream())
            .collect(Collectors.toMap(TableColumn::name, Function.identity()));
    assertThat(Expectations.of(source)).isNotEmpty().doesNotHaveDuplicates();
    for (Expectation expectation : Expectations.of(source)) {
      Figure figure = expectation.figure();
      if (figure.kind() == Kind.ROWS) {
        continue;
      }
      assertThat(columns).containsKey(figure.column());
      boolean text =
          Objects.requireNonNull(columns.get(figure.column())).type() == ColumnType.STRING;
      if (figure.kind() != Kind.MISSING) {
        assertThat(text).as(figure.name()).isEqualTo(figure.kind() == Kind.CODES);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void tolerateWhatTheyExpect(SourceTable source) {
    for (Expectation expectation : Expectations.of(source)) {
      assertThat(expectation.tolerated().low()).isLessThanOrEqualTo(expectation.expected().low());
      assertThat(expectation.tolerated().high())
          .isGreaterThanOrEqualTo(expectation.expected().high());
    }
  }

  @Test
  void aLineSaysWhatIsExpected() {
    assertThat(Expectation.parse("missing | AMT_CREDIT | | at most 0 % | at most 1 %"))
        .singleElement()
        .isEqualTo(
            new Expectation(
                Figure.of(Kind.MISSING, "AMT_CREDIT"),
                Bounds.parse("at most 0 %"),
                Bounds.parse("at most 1 %")));
    assertThatThrownBy(() -> Expectation.parse("missing | AMT_CREDIT"))
        .hasMessage("not an expectation: missing | AMT_CREDIT");
  }

  @Test
  void rowsMissingRatesKnownCodesAndMeansAreFollowed() {
    List<Expectation> expectations =
        Expectation.parse(
            """
            codes | STATUS | C; 0          | |
            range | MONTHS | -96 to 0      | |
            mean  | MONTHS |               | -45 to -15 |
            """);
    assertThat(Expectations.followed(expectations, List.of("STATUS", "MONTHS")))
        .extracting(Figure::name)
        .containsExactly(
            "rows", "STATUS = C", "STATUS = 0", "MONTHS mean", "STATUS missing", "MONTHS missing");
  }
}
