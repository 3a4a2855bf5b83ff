package fr.pretadepenser.contract.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads the settings of one deployable. */
public final class Settings {
  private Settings() {}

  /**
   * Defaults of the deployable's {@code reference.conf} under {@code root}, with the overrides of a
   * file and of system properties.
   *
   * @throws Failure bad configuration, naming the file or the key, if the file cannot be read or
   *     holds a key that {@code reference.conf} does not declare
   */
  public static Config load(String root, @Nullable Path file) {
    Config defaults = ConfigFactory.defaultReference(Settings.class.getClassLoader());
    Config overrides = ConfigFactory.empty();
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw Failure.badConfiguration("configuration file " + file + " does not exist");
      }
      try {
        overrides = ConfigFactory.parseFile(file.toFile());
      } catch (ConfigException e) {
        throw Failure.badConfiguration("configuration file " + file + ": " + e.getMessage());
      }
    }
    overrides = ConfigFactory.defaultOverrides().withOnlyPath(root).withFallback(overrides);
    for (var entry : overrides.root().withOnlyKey(root).toConfig().entrySet()) {
      if (!defaults.hasPathOrNull(entry.getKey())) {
        throw Failure.badConfiguration("unknown configuration key " + entry.getKey());
      }
    }
    try {
      return overrides.withFallback(defaults).resolve().getConfig(root);
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration: " + e.getMessage());
    }
  }
}
