package fr.pretadepenser.model.reason;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY  | 450000    | 450~000_€     | €450,000
          MONEY  | -1234.5   | -1~235_€      | -€1,235
          MONEY  | -0.2      | 0_€           | €0
          RATIO  | 0.03456   | 0,035         | 0.035
          RATIO  | 3.14159   | 3,14          | 3.14
          RATIO  | 1234.5    | 1~235         | 1,235
          SHARE  | 0.165     | 16,5_%        | 16.5%
          RATE   | 0.12      | 12,0_%        | 12.0%
          SCORE  | 0.5549    | 0,55          | 0.55
          COUNT  | 3         | 3             | 3
          COUNT  | 2.25      | 2,3           | 2.3
          FLAG   | 1         | oui           | yes
          FLAG   | 0         | non           | no
          DAYS   | 1         | 1_jour        | 1 day
          DAYS   | -1.5      | -1,5_jour     | -1.5 days
          DAYS   | 45        | 45_jours      | 45 days
          DAYS   | 200       | 6,6_mois      | 6.6 months
          DAYS   | 2000      | 5,5_ans       | 5.5 years
          MONTHS | 36        | 36_mois       | 36 months
          MONTHS | 90        | 7,5_ans       | 7.5 years
          YEARS  | 1.25      | 1,3_an        | 1.3 years
          YEARS  | 12        | 12_ans        | 12 years
          """)
  void aNumberIsWrittenAsPeopleOfEachLanguageWriteIt(
      Unit unit, double value, String fr, String en) {
    Text text = Wording.value(feature(unit), value, null);

    assertThat(text.fr()).isEqualTo(fr.replace('~', '\u202f').replace('_', '\u00a0'));
    assertThat(text.en()).isEqualTo(en);
  }

  @Test
  void aMissingValueIsNeverANumber() {
    Text missing = new Text("non renseigné", "not provided");

    assertThat(Wording.value(feature(Unit.MONEY), Double.NaN, null)).isEqualTo(missing);
    assertThat(Wording.value(feature(Unit.FLAG), Double.POSITIVE_INFINITY, null))
        .isEqualTo(missing);
    assertThat(Wording.value(feature(Unit.CATEGORY), Double.NaN, null)).isEqualTo(missing);
  }

  @Test
  void aCategoryIsTranslatedWhereItsCodeIsKnown() {
    Feature category = feature(Unit.CATEGORY);

    assertThat(Wording.value(category, Double.NaN, "Industry: type 3"))
        .isEqualTo(new Text("Industrie, type 3", "Industry: type 3"));
    assertThat(Wording.value(category, Double.NaN, "Lighthouse keepers"))
        .isEqualTo(new Text("Lighthouse keepers", "Lighthouse keepers"));
  }

  private static Feature feature(Unit unit) {
    Text text = new Text("{value}", "{value}");
    return new Feature(
        "feature",
        text,
        text,
        unit,
        SourceTable.APPLICATION,
        Family.SITUATION,
        text,
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        null);
  }
}
