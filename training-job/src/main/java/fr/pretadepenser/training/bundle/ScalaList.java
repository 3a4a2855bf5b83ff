package fr.pretadepenser.training.bundle;

import java.util.List;
import ml.combust.mleap.core.types.NodeShape;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.ListMap$;

/** The Scala collections that MLeap's constructors ask for. */
final class ScalaList {
  private ScalaList() {}

  static <T> Seq<T> of(List<T> list) {
    return JavaConverters.asScalaBufferConverter(List.copyOf(list)).asScala().toList();
  }

  static NodeShape emptyShape() {
    return new NodeShape(ListMap$.MODULE$.empty(), ListMap$.MODULE$.empty());
  }
}
