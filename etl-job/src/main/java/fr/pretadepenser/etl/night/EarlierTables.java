package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The clean tables of complete nights: what has not changed is taken over from there. */
public final class EarlierTables {
  private final Configuration hadoop;
  private final String out;
  private final List<NightManifest> nights;

  private EarlierTables(Configuration hadoop, String out, List<NightManifest> nights) {
    this.hadoop = hadoop;
    this.out = out;
    this.nights = nights;
  }

  /**
   * A clean table of a night.
   *
   * @param night the name of its folder
   * @param metrics of when the table was computed
   */
  public record Found(String night, TableMetrics metrics) {}

  /** Of the nights in {@code out}, newest first. */
  public static EarlierTables of(Configuration hadoop, String out) {
    List<NightManifest> nights =
        NightFolder.list(hadoop, out).stream()
            .flatMap(folder -> folder.manifest().stream())
            .sorted(Comparator.comparing(NightManifest::createdAt).reversed())
            .toList();
    return new EarlierTables(hadoop, out, nights);
  }

  /** The newest night whose table has that identity. */
  public Optional<Found> find(String table, String identity) {
    return nights.stream()
        .filter(night -> identity.equals(night.tables().get(table)))
        .flatMap(night -> metrics(night.night(), table).stream())
        .findFirst();
  }

  private Optional<Found> metrics(String night, String table) {
    return Night.read(
            hadoop, NightLayout.night(out, night), NightLayout.METRICS, NightMetrics.class)
        .flatMap(metrics -> Optional.ofNullable(metrics.tables().get(table)))
        .map(metrics -> new Found(night, metrics));
  }
}
