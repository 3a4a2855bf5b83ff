package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.Frozen;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.evaluate.FoldFigures;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.fit.FoldsSideBySide;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All learners under all treatments on the same clients, columns and folds.
 *
 * @param choice of the slots
 * @param folds of the clients
 * @param parallel folds fitted at a time
 * @param rule whose costs count
 * @param settings what is compared
 * @param progress told each cell
 */
public record CrossComparison(
    SlotChoice choice,
    Folds folds,
    int parallel,
    DecisionRule rule,
    CompareSettings settings,
    Consumer<String> progress) {

  /**
   * Fits the cells that the store does not have, and compares all.
   *
   * @param chosen which of the night's clients are compared
   */
  public Comparison run(Night night, UnaryOperator<Dataset<Row>> chosen, CellStore store) {
    long start = System.nanoTime();
    FeatureDictionary slots = choice.of(night.dictionary());
    Dataset<Row> labelled = LabelledClients.of(some(chosen.apply(Clients.of(night, slots))), folds);
    LabelledClients.requireOutcomes(labelled, folds, "the comparison");
    List<Row> truth =
        labelled.orderBy(Clients.CLIENT).select(Folds.FOLD, Clients.TARGET).collectAsList();
    String fingerprint = fingerprint(night, labelled);
    List<FoldRows> prepared =
        FoldsSideBySide.run(folds.count(), parallel, held -> FoldRows.of(slots, labelled, held));
    List<Cell> cells = new ArrayList<>();
    int all = settings.learners().size() * settings.treatments().size();
    for (Kind kind : settings.learners()) {
      for (Treatment treatment : settings.treatments()) {
        Cell cell =
            store
                .find(fingerprint, kind, treatment)
                .orElseGet(() -> fit(fingerprint, kind, treatment, prepared));
        store.keep(cell);
        cells.add(cell);
        tell(cells.size(), all, cell, margins(truth, cell));
      }
    }
    prepared.forEach(FoldRows::close);
    labelled.unpersist();
    return new Comparison(
        night.manifest().night(),
        truth.size(),
        truth.stream().filter(row -> row.getInt(1) == 1).count(),
        folds.count(),
        slots.features().size(),
        standings(cells, truth),
        settings.text(),
        (System.nanoTime() - start) / 1e9);
  }

  /** Labelled clients outside the frozen tenth, no more than the settings allow. */
  private Dataset<Row> some(Dataset<Row> clients) {
    return clients
        .filter(col(Clients.TARGET).isNotNull().and(not(Frozen.member())))
        .orderBy(xxhash64(lit(folds.seed()), lit("compare"), col(Clients.CLIENT)))
        .limit(settings.mostClients());
  }

  private Cell fit(String fingerprint, Kind kind, Treatment treatment, List<FoldRows> prepared) {
    Contender contender = settings.contender(kind);
    List<FoldRows.Predicted> done =
        FoldsSideBySide.run(
            folds.count(),
            parallel,
            held -> prepared.get(held).predict(contender, treatment, folds.seed() + held));
    Dataset<Row> margins =
        done.stream().map(FoldRows.Predicted::margins).reduce(Dataset::union).orElseThrow();
    double[] collected = OutOfFoldMargins.collect(new OutOfFold(margins, List.of())).margins();
    done.forEach(fold -> fold.margins().unpersist());
    return new Cell(
        fingerprint,
        kind,
        treatment,
        done.stream().map(FoldRows.Predicted::seconds).toList(),
        Arrays.stream(collected).boxed().toList());
  }

  private List<Standing> standings(List<Cell> cells, List<Row> truth) {
    Cell best =
        cells.stream()
            .max(Comparator.comparingDouble(cell -> auc(margins(truth, cell))))
            .orElseThrow();
    OutOfFoldMargins first = margins(truth, best);
    return cells.stream()
        .map(cell -> Standing.of(cell, margins(truth, cell), first, rule))
        .sorted(Comparator.comparingDouble(standing -> -standing.auc().mean()))
        .toList();
  }

  private double auc(OutOfFoldMargins margins) {
    return IntStream.range(0, folds.count())
        .mapToDouble(held -> FoldFigures.of(margins, held, rule).auc().value())
        .average()
        .orElseThrow();
  }

  private void tell(int number, int all, Cell cell, OutOfFoldMargins margins) {
    double seconds = cell.seconds().stream().mapToDouble(Double::doubleValue).sum();
    progress.accept(
        String.format(
            Locale.ROOT,
            "%d of %d: %s: AUC %.4f, %.0f s of fitting",
            number,
            all,
            cell.name(),
            auc(margins),
            seconds));
  }

  private static OutOfFoldMargins margins(List<Row> truth, Cell cell) {
    boolean[] positives = new boolean[truth.size()];
    for (int i = 0; i < positives.length; i++) {
      positives[i] = truth.get(i).getInt(1) == 1;
    }
    return new OutOfFoldMargins(
        truth.stream().mapToInt(row -> row.getInt(0)).toArray(),
        cell.margins().stream().mapToDouble(Double::doubleValue).toArray(),
        positives);
  }

  /** Night, settings and clients: what a cell's margins follow from. */
  private String fingerprint(Night night, Dataset<Row> labelled) {
    Row clients =
        labelled.selectExpr("count(*)", "bit_xor(xxhash64(" + Clients.CLIENT + "))").first();
    String all =
        String.join(
            " ",
            Arrays.asList(
                night.manifest().night(), clients.mkString(" "), Json.line(settings.text())));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
