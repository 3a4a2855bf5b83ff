package fr.pretadepenser.contract.night;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code manifest.json} of a night, written last: a folder without it is not a night.
 *
 * @param night the folder's name
 * @param identity SHA-256 of inputs, code and configuration; the same identity is the same night
 * @param createdAt when the night was published
 * @param code version and commit of the ETL
 * @param inputs the raw files, with their SHA-256
 * @param clients rows of features
 * @param labelled clients whose TARGET is known
 * @param tables by folder name, the SHA-256 of all that a clean table is made from: where it is
 *     equal, so are the files; empty in nights from before it was kept
 */
public record NightManifest(
    String night,
    String identity,
    Instant createdAt,
    String code,
    List<InputFile> inputs,
    long clients,
    long labelled,
    Map<String, String> tables) {

  /** Reads older manifests too. */
  public NightManifest {
    tables = Objects.requireNonNullElse(tables, Map.of());
  }

  /** A raw file as it was read. */
  public record InputFile(String name, long bytes, String sha256) {}
}
