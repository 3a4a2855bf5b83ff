package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.night.NightManifest.InputFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
  /** Settings of some job. */
  record Settings(int files) {}

  private static final InputFile FILE = new InputFile("bureau.csv", 12, "ab");

  @Test
  void theSameInputsCodeAndSettingsAreTheSameNight() {
    assertThat(of(FILE, 1)).isEqualTo(of(FILE, 1));
    assertThat(of(FILE, 1).sha256()).hasSize(64).startsWith(of(FILE, 1).prefix());
    assertThat(of(FILE, 1).prefix()).hasSize(12);
  }

  @Test
  void anyOtherInputOrSettingIsAnother() {
    String identity = of(FILE, 1).sha256();
    assertThat(of(FILE, 2).sha256()).isNotEqualTo(identity);
    assertThat(of(new InputFile("bureau.csv", 12, "ac"), 1).sha256()).isNotEqualTo(identity);
    assertThat(of(new InputFile("bureau.csv.gz", 12, "ab"), 1).sha256()).isNotEqualTo(identity);
  }

  @Test
  void codeIsNamedByVersionAndContent() {
    assertThat(of(FILE, 1).code()).matches("\\S+ [0-9a-f]{12}");
  }

  private static Identity of(InputFile file, int files) {
    return Identity.of(Night.class, List.of(file), new Settings(files));
  }
}
