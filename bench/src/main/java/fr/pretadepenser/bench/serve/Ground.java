package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What both sides serve: one night, and the trees that XGBoost grew on it. Laid out once in a
 * folder: the matrix as numpy reads it, {@code model.ubj}, {@code models/} with the champion of the
 * same trees, {@code asked.json} with some clients to ask about.
 */
public final class Ground {
  private static final int ASKED = 2_000;
  private static final String COMPLETE = "complete";

  private final Path folder;

  /** What lies in a folder, or will. */
  public Ground(Path folder) {
    this.folder = folder;
  }

  /** Grows trees on the matrix of a folder and leaves them there as {@code model.ubj}. */
  interface Grower {
    void grow(Path folder) throws IOException, InterruptedException;
  }

  /**
   * One client to ask about.
   *
   * @param id the client
   * @param inputs of the bundle by name
   * @param slots what XGBoost reads, by name
   */
  public record Asked(long id, Map<String, Object> inputs, Map<String, Double> slots) {}

  /** Lays it out, unless it is. */
  void prepare(Path features, Grower grower)
      throws IOException, SQLException, InterruptedException {
    if (Files.exists(folder.resolve(COMPLETE))) {
      return;
    }
    Files.createDirectories(Contestant.empty(folder));
    try (NightRows night = new NightRows(features)) {
      Map<String, List<String>> categories = night.categories();
      SlotMatrix matrix = new SlotMatrix(night.slots(), categories);
      matrix.write(night, folder);
      List<Asked> asked = asked(night, matrix);
      Files.writeString(folder.resolve("asked.json"), Json.line(asked));
      Files.writeString(
          folder.resolve("slots.json"),
          Json.line(night.slots().features().stream().map(slot -> slot.name()).toList()));
      grower.grow(folder);
      new ServedBundle(night, categories)
          .write(folder.resolve("model.ubj"), asked.stream().map(Asked::inputs).toList(), models());
    }
    Files.createFile(folder.resolve(COMPLETE));
  }

  /** Clients spread over the night, all of whom can be scored. */
  private static List<Asked> asked(NightRows night, SlotMatrix matrix)
      throws IOException, SQLException {
    List<String> required =
        night.slots().inputs().stream().filter(f -> f.required()).map(f -> f.name()).toList();
    List<Asked> asked = new ArrayList<>();
    long every = Math.max(1, night.clients() / ASKED);
    long[] seen = {0};
    night.each(
        client -> {
          if (seen[0]++ % every == 0 && asked.size() < ASKED) {
            Map<String, Object> inputs = matrix.inputs(client);
            if (inputs.keySet().containsAll(required)) {
              asked.add(new Asked(client.getLong(1), inputs, matrix.row(client)));
            }
          }
        });
    return asked;
  }

  Path folder() {
    return folder;
  }

  /** The folder of models. */
  public Path models() {
    return folder.resolve("models");
  }

  /** Some clients of the night. */
  public List<Asked> asked() {
    return List.of(Json.read(folder.resolve("asked.json"), Asked[].class));
  }

  long clients() throws IOException {
    return (Files.size(folder.resolve("clients.npy")) - NumpyFile.HEADER) / Long.BYTES;
  }

  int slots() {
    return Json.read(folder.resolve("slots.json"), String[].class).length;
  }
}
