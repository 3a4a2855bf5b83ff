package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DictionaryPageTest {
  private static final Path PAGE = Path.of("..", "docs", "FEATURES.md");

  @Test
  void thePageInDocsSaysWhatIsDeclared() throws IOException {
    String page = DictionaryPage.markdown(FeatureSets.dictionary());
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("refresh by -Dgolden.refresh=true").content().isEqualTo(page);
  }
}
