package fr.pretadepenser.model.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model.zip loads and scores where there is nothing of ours: MLeap's runtime alone. */
class StockRuntimeTest {
  /** What mleap-runtime 0.20.0 brings, by the beginnings of its jars' names. */
  private static final List<String> RUNTIME =
      List.of(
          "mleap-",
          "bundle-ml",
          "scala-library",
          "scala-reflect",
          "spark-mllib-local",
          "spark-tags",
          "breeze",
          "spire",
          "algebra",
          "cats-kernel",
          "machinist",
          "macro-compat",
          "shapeless",
          "jtransforms",
          "JTransforms",
          "JLargeArrays",
          "core-1.1.2",
          "arpack_combined_all",
          "blas-",
          "opencsv",
          "commons-math3",
          "commons-io",
          "slf4j-api",
          "protobuf-java",
          "scalapb-runtime",
          "lenses",
          "fastparse",
          "sourcecode",
          "scala-arm",
          "spray-json",
          "config-",
          "scala-collection-compat");

  @TempDir Path temp;

  @Test
  void inASecondProcess() throws Exception {
    Path zip = TinyBundles.write(temp.resolve("tiny-1")).resolve("model.zip");
    Path source = Path.of(uri("/StockRuntime.java"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                source.toString(),
                zip.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(Double.parseDouble(out.strip())).isEqualTo(1 / (1 + Math.exp(3.2)), within(1e-12));
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            path -> RUNTIME.stream().anyMatch(Path.of(path).getFileName().toString()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URI uri(String resource) throws Exception {
    return StockRuntimeTest.class.getResource(resource).toURI();
  }
}
