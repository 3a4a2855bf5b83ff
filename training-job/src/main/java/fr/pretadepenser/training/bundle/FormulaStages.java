package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Formula.Constant;
import fr.pretadepenser.contract.feature.Formula.Input;
import fr.pretadepenser.contract.feature.Formula.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ml.combust.mleap.core.feature.BinaryOperation;
import ml.combust.mleap.core.feature.MathBinaryModel;
import ml.combust.mleap.core.types.NodeShape;
import ml.combust.mleap.runtime.frame.Transformer;
import ml.combust.mleap.runtime.transformer.feature.MathBinary;
import scala.Option;

/** A formula as {@code math_binary} stages, one an operation, inner ones first. */
final class FormulaStages {
  private final String feature;
  private final List<Transformer> stages = new ArrayList<>();
  private int inner;

  private FormulaStages(String feature) {
    this.feature = feature;
  }

  /** The last stage writes the feature's own name, inner ones {@code <feature>__1}, 2... */
  static List<Transformer> of(String feature, Formula formula) {
    if (!(formula instanceof Operation operation)) {
      throw new IllegalArgumentException("formula of " + feature + " computes nothing");
    }
    FormulaStages walk = new FormulaStages(feature);
    walk.add(operation, feature);
    return walk.stages;
  }

  private void add(Operation operation, String output) {
    NodeShape shape = ScalaList.emptyShape().withStandardOutput(output);
    Option<Object> constantA = Option.empty();
    Option<Object> constantB = Option.empty();
    if (operation.left() instanceof Constant constant) {
      constantA = Option.apply(constant.value());
    } else {
      shape = shape.withInput("input_a", operand(operation.left()));
    }
    if (operation.right() instanceof Constant constant) {
      constantB = Option.apply(constant.value());
    } else {
      shape = shape.withInput("input_b", operand(operation.right()));
    }
    String name = operation.operator().name().toLowerCase(Locale.ROOT);
    BinaryOperation binary = BinaryOperation.forName().apply(name);
    stages.add(new MathBinary(output, shape, new MathBinaryModel(binary, constantA, constantB)));
  }

  private String operand(Formula formula) {
    if (formula instanceof Input input) {
      return input.name();
    }
    String output = feature + "__" + ++inner;
    add((Operation) formula, output);
    return output;
  }
}
