package fr.pretadepenser.model.pipeline;

import com.typesafe.config.ConfigFactory;
import ml.combust.bundle.BundleRegistry$;
import ml.combust.mleap.runtime.MleapContext;
import scala.Option;

/** The MLeap operations a bundle may be made of, as listed in this module's reference.conf. */
public final class Operations {
  private Operations() {}

  /** A context of its own for each caller: MLeap's registry is mutable. */
  public static MleapContext context() {
    ClassLoader loader = Operations.class.getClassLoader();
    return new MleapContext(
        BundleRegistry$.MODULE$.apply(
            "model.mleap",
            Option.apply(ConfigFactory.defaultReference(loader)),
            Option.apply(loader)));
  }
}
