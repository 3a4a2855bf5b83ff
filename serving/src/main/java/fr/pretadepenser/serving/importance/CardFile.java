package fr.pretadepenser.serving.importance;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.bundle.Bundle;

/** {@code card.json}, of which models trained by earlier versions hold less. */
final class CardFile {
  private CardFile() {}

  /** All of it; what it does not tell is missing. */
  static JsonNode of(Bundle bundle) {
    return Json.read(bundle.folder().resolve("card.json"), JsonNode.class);
  }
}
