import static scala.collection.JavaConverters.asScalaBuffer;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import ml.combust.bundle.BundleFile;
import ml.combust.mleap.core.types.ScalarType;
import ml.combust.mleap.core.types.StructField;
import ml.combust.mleap.core.types.StructType;
import ml.combust.mleap.runtime.MleapContext;
import ml.combust.mleap.runtime.frame.ArrayRow;
import ml.combust.mleap.runtime.frame.DefaultLeapFrame;
import ml.combust.mleap.runtime.frame.Transformer;

/** Run from source in a JVM that knows MLeap alone: prints the probability of a tiny client. */
class StockRuntime {
  public static void main(String[] args) throws Exception {
    Transformer pipeline =
        BundleFile.apply(new File(args[0]))
            .<MleapContext, Transformer>load(MleapContext.defaultContext())
            .get()
            .root();
    StructType schema =
        StructType.apply(
                asScalaBuffer(
                    List.of(
                        new StructField("ext_source_2", ScalarType.Double().nonNullable()),
                        new StructField("amt_credit", ScalarType.Double().nonNullable()),
                        new StructField("amt_annuity", ScalarType.Double().nonNullable()),
                        new StructField("amt_income_total", ScalarType.Double().nonNullable()),
                        new StructField("bureau_active_debt", ScalarType.Double().nonNullable()),
                        new StructField("name_contract_type", ScalarType.String()),
                        new StructField("occupation_type", ScalarType.String()))))
            .get();
    Iterable<Object> client =
        Arrays.asList(0.8, 300_000.0, 2_500.0, 150_000.0, 20_000.0, "Cash loans", "Laborers");
    DefaultLeapFrame scored =
        pipeline.transform(new DefaultLeapFrame(schema, List.of(new ArrayRow(client)))).get();
    int column = (int) scored.schema().indexOf("probability").get();
    System.out.println(
        scored.dataset().head().getTensor(column).apply(asScalaBuffer(List.of((Object) 1))));
  }
}
