package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.night.NightManifest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** What complete nights before a moment hold in one of their small files. */
final class EarlierNights {
  private EarlierNights() {}

  /** Of the latest {@code most}, oldest first; nights without the file are passed over. */
  static List<NightFile> read(
      Configuration hadoop, String out, Instant before, int most, String file) {
    List<NightFile> latest =
        NightFolder.list(hadoop, out).stream()
            .flatMap(folder -> folder.manifest().stream())
            .filter(manifest -> manifest.createdAt().isBefore(before))
            .sorted(Comparator.comparing(NightManifest::createdAt).reversed())
            .flatMap(manifest -> file(hadoop, out, manifest, file).stream())
            .limit(most)
            .toList();
    return latest.stream().sorted(Comparator.comparing(NightFile::at)).toList();
  }

  private static Optional<NightFile> file(
      Configuration hadoop, String out, NightManifest manifest, String file) {
    return TextFile.read(hadoop, new Path(NightLayout.night(out, manifest.night()), file))
        .map(text -> new NightFile(manifest.night(), manifest.createdAt(), text));
  }
}
