package fr.pretadepenser.bench.fit;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** One race over one matrix. What is there already is not made again, a piece asked for is. */
final class FitBench {
  private static final int TENTH = 10;

  private final Path work;
  private final Matrix matrix;
  private final int trees;
  private final int threads;
  private final String memory;
  private final List<String> options;

  /**
   * @param options of the JVM that Spark runs in
   */
  FitBench(Path work, Matrix matrix, int trees, int threads, String memory, List<String> options) {
    this.work =
        work.resolve(
            "fit-%d-%d-%d-%d".formatted(matrix.clients(), matrix.features(), trees, threads));
    this.matrix = matrix;
    this.trees = trees;
    this.threads = threads;
    this.memory = memory;
    this.options = options;
  }

  /** Measures pieces, and forgets what was known of them. */
  void measure(Set<Piece> pieces) throws IOException, InterruptedException {
    Files.createDirectories(work);
    for (Piece piece : pieces) {
      switch (piece) {
        case OURS -> keep(piece, ours(matrix.clients(), "ours"));
        case BARE -> keep(piece, bare());
        case EXPORT -> export();
        case TENTH -> keep(piece, ours(matrix.clients() / TENTH, "tenth"));
      }
    }
  }

  /** The result, once all pieces are measured, or which are not. */
  FitResult result() throws IOException, XGBoostError {
    String missing =
        Stream.of(Piece.values())
            .map(Piece::file)
            .filter(file -> !Files.exists(work.resolve(file)))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw Failure.inputNotReady("not yet measured in " + work + ": " + missing);
    }
    return new FitResult(
        matrix,
        trees,
        threads,
        run(Piece.OURS),
        run(Piece.BARE),
        run(Piece.TENTH),
        Json.read(work.resolve(Piece.EXPORT.file()), BundleExport.Times.class),
        LogLoss.of(work.resolve("ours").resolve(PipelineFit.MODEL), matrix),
        LogLoss.of(work.resolve("bare.ubj"), matrix));
  }

  private Contestant.Run ours(int clients, String name) throws IOException, InterruptedException {
    Path night = work.resolve("night-" + clients);
    if (!Files.exists(night.resolve("current"))) {
      spark(
          "matrix",
          MatrixNight.class,
          Contestant.empty(night).toString(),
          Integer.toString(clients),
          Integer.toString(matrix.features()),
          Long.toString(matrix.seed()));
    }
    return spark(
        name,
        PipelineFit.class,
        night.toString(),
        work.resolve(name).toString(),
        Integer.toString(trees),
        Integer.toString(threads));
  }

  private Contestant.Run bare() throws IOException, InterruptedException {
    Path floats = work.resolve("matrix.floats");
    if (!Files.exists(floats)) {
      Path half = work.resolve("matrix.floats.half");
      FloatFile.write(matrix, matrix.clients(), half);
      Files.move(half, floats);
    }
    return java(
        "bare",
        List.of(),
        BareFit.class,
        floats.toString(),
        work.resolve("bare.ubj").toString(),
        Integer.toString(trees),
        Integer.toString(threads));
  }

  private void export() throws IOException, InterruptedException {
    spark(
        "export",
        BundleExport.class,
        work.resolve("ours").toString(),
        work.resolve(Piece.EXPORT.file()).toString(),
        Integer.toString(matrix.clients()),
        Integer.toString(matrix.features()),
        Long.toString(matrix.seed()));
  }

  private Contestant.Run spark(String name, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return java(name, options, main, arguments);
  }

  private Contestant.Run java(String name, List<String> jvm, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-Xmx" + memory);
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return new Contestant(name, work).run(command, arguments);
  }

  private void keep(Piece piece, Contestant.Run run) throws IOException {
    Files.writeString(work.resolve(piece.file()), Json.line(run));
  }

  private Contestant.Run run(Piece piece) throws IOException {
    return Json.read(work.resolve(piece.file()), Contestant.Run.class);
  }
}
