package fr.pretadepenser.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one API, or one over the crowded night, started once for all of them and stopped
 * after the last.
 */
final class RunningApi implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Api.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean crowded = parameter.isAnnotated(CrowdedNight.Crowded.class);
    return context
        .getRoot()
        .getStore(Namespace.create(RunningApi.class))
        .computeIfAbsent(crowded ? CrowdedNight.class : Api.class, night -> start(crowded));
  }

  private static Api start(boolean crowded) {
    try {
      Path work = Files.createTempDirectory(Path.of("target"), "api");
      return crowded ? CrowdedNight.start(work) : Api.start(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
