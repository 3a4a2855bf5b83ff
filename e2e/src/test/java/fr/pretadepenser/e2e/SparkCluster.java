package fr.pretadepenser.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spark's own Master and Workers on loopback, each a process of its own. */
final class SparkCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String LOOPBACK = "127.0.0.1";

  private final Path house;
  private final Path folder;
  private final Process master;
  private final String url;
  private final List<Process> workers = new ArrayList<>();

  /** Starts them; logs and the workers' files go to {@code folder}. */
  SparkCluster(Path house, Path folder, int size) throws IOException, InterruptedException {
    this.house = house;
    this.folder = Files.createDirectories(folder);
    this.master = launch("master", "master.Master");
    this.url = await("master", master, "Starting Spark master at (spark://\\S+)");
    for (int i = 0; i < size; i++) {
      Path files = folder.resolve(name(i));
      String[] offer = {"--cores", "1", "--memory", "1g", "--work-dir", files.toString(), url};
      workers.add(launch(name(i), "worker.Worker", offer));
    }
    for (int i = 0; i < size; i++) {
      await(name(i), workers.get(i), "Successfully registered with master");
    }
  }

  /** What makes spark-submit run a job here. A lost worker is noticed by its broken connection. */
  String submitOptions() {
    return String.join(
        " ",
        "--master " + url,
        "--executor-memory 1g",
        "--conf spark.driver.host=" + LOOPBACK,
        "--conf spark.driver.bindAddress=" + LOOPBACK);
  }

  /** Whether an executor of that worker has finished a task. */
  boolean hasWorked(int worker) throws IOException {
    Path files = folder.resolve(name(worker));
    if (!Files.isDirectory(files)) {
      return false;
    }
    try (Stream<Path> logs = Files.find(files, 3, (file, is) -> file.endsWith("stderr"))) {
      return logs.anyMatch(log -> read(log).contains("Finished task"));
    }
  }

  /** Kills it by SIGKILL and waits until the master has seen it go. */
  void kill(int worker) throws IOException, InterruptedException {
    workers.get(worker).destroyForcibly().waitFor();
    await("master", master, "Removing worker worker-");
  }

  private static String name(int worker) {
    return "worker" + worker;
  }

  private Process launch(String name, String daemon, String... arguments) throws IOException {
    Path home = house.resolve("training-job/target/spark");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx256m"));
    command.add("@" + house.resolve("conf/spark-java.options"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    command.add("org.apache.spark.deploy." + daemon);
    command.addAll(List.of("--host", LOOPBACK, "--port", "0", "--webui-port", "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.12");
    process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    return process.redirectOutput(folder.resolve(name + ".log").toFile()).start();
  }

  /** Waits until the log says so, and tells the first group of it. */
  private String await(String name, Process process, String words)
      throws IOException, InterruptedException {
    Pattern pattern = Pattern.compile(words);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      Matcher found = pattern.matcher(read(folder.resolve(name + ".log")));
      if (found.find()) {
        return found.group(found.groupCount());
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    close();
    throw new AssertionError(name + ": " + read(folder.resolve(name + ".log")));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "";
    }
  }

  /** Workers end their executors; then the master goes. */
  @Override
  public void close() {
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    all.forEach(Process::destroy);
    for (Process process : all) {
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
