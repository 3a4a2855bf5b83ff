package fr.pretadepenser.training.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ml.combust.bundle.BundleContext;
import ml.combust.bundle.BundleRegistry;
import ml.combust.bundle.BundleRegistry$;
import ml.combust.bundle.dsl.Model;
import ml.combust.bundle.op.OpModel;
import ml.combust.mleap.bundle.ops.MleapOp;
import ml.combust.mleap.bundle.ops.PipelineOp;
import ml.combust.mleap.bundle.ops.classification.GBTClassifierOp;
import ml.combust.mleap.bundle.ops.feature.ElementwiseProductOp;
import ml.combust.mleap.bundle.ops.feature.MathBinaryOp;
import ml.combust.mleap.bundle.ops.feature.StringIndexerOp;
import ml.combust.mleap.bundle.ops.feature.VectorAssemblerOp;
import ml.combust.mleap.bundle.ops.regression.DecisionTreeRegressionOp;
import ml.combust.mleap.core.regression.DecisionTreeRegressionModel;
import ml.combust.mleap.runtime.MleapContext;
import ml.combust.mleap.runtime.javadsl.BundleBuilder;
import ml.combust.mleap.runtime.transformer.Pipeline;
import scala.Tuple2;

/** Writes model.zip. Only the operations of a scoring pipeline are known to it. */
final class ModelZipWriter {
  private static final List<MleapOp<?, ?>> OPERATIONS =
      List.of(
          new PipelineOp(),
          new StringIndexerOp(),
          new MathBinaryOp(),
          new VectorAssemblerOp(),
          new ElementwiseProductOp(),
          new GBTClassifierOp(),
          new DecisionTreeRegressionOp());

  private ModelZipWriter() {}

  static void write(Pipeline pipeline, Path zip) {
    new BundleBuilder().save(pipeline, zip.toFile(), new MleapContext(registry()));
  }

  private static BundleRegistry registry() {
    BundleRegistry registry = BundleRegistry$.MODULE$.apply(ModelZipWriter.class.getClassLoader());
    for (MleapOp<?, ?> operation : OPERATIONS) {
      registry.register(operation);
    }
    TreeModel tree = new TreeModel();
    registry.models_$eq(registry.models().$plus(Tuple2.apply(tree.opName(), tree)));
    return registry;
  }

  /** MLeap 0.20.0 stores the nodes of a regression tree in one file and loads them from another. */
  private static final class TreeModel
      implements OpModel<MleapContext, DecisionTreeRegressionModel> {
    private final OpModel<MleapContext, DecisionTreeRegressionModel> stock =
        new DecisionTreeRegressionOp().Model();

    @Override
    public Class<DecisionTreeRegressionModel> klazz() {
      return stock.klazz();
    }

    @Override
    public String opName() {
      return stock.opName();
    }

    @Override
    public Model store(
        Model model, DecisionTreeRegressionModel tree, BundleContext<MleapContext> context) {
      Model stored = stock.store(model, tree, context);
      try {
        Files.move(context.file("nodes.json"), context.file("tree.json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return stored;
    }

    @Override
    public DecisionTreeRegressionModel load(Model model, BundleContext<MleapContext> context) {
      return stock.load(model, context);
    }
  }
}
