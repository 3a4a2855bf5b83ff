package fr.pretadepenser.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.tiny.LocalSpark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientListTest {
  private static final String TEXT =
      "SK_ID_CURR,complete_bureau,complete_cards\n1,1,1\n2,1,0\n3,true,TRUE\n3,true,true\n4,0,1\n";

  @TempDir private Path folder;

  @Test
  void namesEachClientOnce() throws IOException {
    assertThat(read(plain(), List.of())).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
  }

  @Test
  void everyRequiredColumnMustHold() throws IOException {
    assertThat(read(plain(), List.of("complete_bureau", "complete_cards")))
        .containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void mayBeCompressed() throws IOException {
    Path file = folder.resolve("clients.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(file, List.of("complete_bureau"))).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void aMissingFileOrColumnIsNamed() throws IOException {
    Path file = plain();
    assertThatThrownBy(() -> read(file, List.of("complete_pos")))
        .isInstanceOf(Failure.class)
        .hasMessage("--clients " + file + " has no column complete_pos");
    assertThatThrownBy(() -> read(folder.resolve("none.csv"), List.of()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("none.csv cannot be read");
  }

  private Path plain() throws IOException {
    return Files.writeString(folder.resolve("clients.csv"), TEXT);
  }

  private static List<Long> read(Path file, List<String> required) {
    return ClientList.read(LocalSpark.session(), file.toString(), required)
        .as(Encoders.LONG())
        .collectAsList();
  }
}
