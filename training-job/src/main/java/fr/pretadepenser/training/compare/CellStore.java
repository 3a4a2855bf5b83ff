package fr.pretadepenser.training.compare;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file for each finished cell, so that a run that was broken off goes on where it stopped.
 *
 * @param folder of the files, made if need be
 */
public record CellStore(Path folder) {

  Optional<Cell> find(String fingerprint, Kind learner, Treatment treatment) {
    Path file = file(learner, treatment);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Cell cell = Json.read(file, Cell.class);
      return Optional.of(cell).filter(found -> found.fingerprint().equals(fingerprint));
    } catch (UncheckedIOException e) {
      // Of another version of this format: fitted again.
      return Optional.empty();
    }
  }

  void keep(Cell cell) {
    Path file = file(cell.learner(), cell.treatment());
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "cell", ".tmp");
      Files.writeString(fresh, Json.line(cell));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failure.badConfiguration("--out " + folder + " cannot be written: " + e.getMessage());
    }
  }

  private Path file(Kind learner, Treatment treatment) {
    return folder.resolve(learner + "-" + treatment + ".json");
  }
}
