package fr.pretadepenser.e2e;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may know what: the rules of docs/ARCHITECTURE.md, held over the compiled modules. */
class ArchitectureTest {
  private static final String ROOT = "fr.pretadepenser.";
  private static final Path HOUSE = Path.of("..");
  private static final List<String> MODULES =
      List.of("contract", "demo-data", "model", "etl-job", "training-job", "serving", "dashboard");
  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .importPaths(
              MODULES.stream().map(m -> HOUSE.resolve(m).resolve("target/classes")).toList());

  @Test
  void everyModuleIsLookedAt() {
    for (String packages : List.of("contract", "demodata", "model", "etl", "training", "serving")) {
      assertThat(HOUSE_CLASSES.stream().anyMatch(c -> c.getName().startsWith(ROOT + packages)))
          .as(packages)
          .isTrue();
    }
  }

  @Test
  void onlyTheJobsKnowSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(inside("contract", "demodata", "model", "serving", "dashboard"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark.sql..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void theEtlKnowsNothingOfModels() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "etl..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ml.combust..", "ml.dmlc..", ROOT + "model..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void theDashboardReachesTheModelOnlyThroughHttp() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "dashboard..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inside("model", "serving", "etl", "training"))
        .check(HOUSE_CLASSES);
  }

  @Test
  void theContractKnowsNobody() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "contract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache..", "ml..", "io.javalin..", "org.duckdb..", ROOT + "model..")
        .check(HOUSE_CLASSES);
  }

  /** Stations of a module from last to first: each may be used by those before it in the list. */
  @ParameterizedTest
  @CsvSource({
    "etl, job:night:gate:feature:clean:table",
    "training, job:gate:ladder:tune:selection:score:registry:card:fairness:bundle:compare:evaluate:fit:prepare:dataset",
    "serving, openapi:decision:chart:position:importance:recourse:simulation:explain:batch:score:client:registry:bundle:night:journal:metric:limit:security:http",
  })
  void aPackageImportsOnlyEarlierStations(String module, String stations) {
    List<String> later = new ArrayList<>();
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String station : stations.split(":", -1)) {
      layers = layers.optionalLayer(station).definedBy(ROOT + module + "." + station + "..");
      layers =
          later.isEmpty()
              ? layers.whereLayer(station).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(station).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
      later.add(station);
    }
    layers.check(HOUSE_CLASSES);
  }

  @Test
  void noRoomIsNamedAfterNothing() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..manager..", "..helper..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIs() throws Exception {
    List<Path> silent = new ArrayList<>();
    for (String module : MODULES) {
      Path sources = HOUSE.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .forEach(silent::add);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noFileIsLongerThanAReaderHoldsInMind() throws Exception {
    List<String> tooLong = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(HOUSE.resolve(module).resolve("src"))) {
        for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
          long lines = Files.readAllLines(file).size();
          if (lines > 400) {
            tooLong.add(file + ": " + lines + " lines");
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static String[] inside(String... modules) {
    return Stream.of(modules).map(module -> ROOT + module + "..").toArray(String[]::new);
  }
}
