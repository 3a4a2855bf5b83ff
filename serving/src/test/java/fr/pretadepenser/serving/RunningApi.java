package fr.pretadepenser.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one API, started once for all of them and stopped after the last. */
final class RunningApi implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Api.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RunningApi.class))
        .computeIfAbsent(Api.class, type -> start());
  }

  private static Api start() {
    try {
      return Api.start(Files.createTempDirectory(Path.of("target"), "api"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
