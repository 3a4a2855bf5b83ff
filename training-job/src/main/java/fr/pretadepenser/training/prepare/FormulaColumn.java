package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.json.Json;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * Adds the column of a feature computed by its formula, in IEEE doubles; NaN where an input is
 * missing or the result is not finite.
 */
final class FormulaColumn extends Transformer {
  private static final long serialVersionUID = 1L;

  private final String feature;

  /** As JSON, for Spark serializes stages and a formula is no Java serializable. */
  private final String formula;

  FormulaColumn(String feature, Formula formula) {
    this.feature = feature;
    this.formula = Json.line(formula);
  }

  @Override
  public String uid() {
    return "formula_" + feature;
  }

  @Override
  public Dataset<Row> transform(Dataset<?> dataset) {
    Formula parsed = parse();
    Column[] inputs =
        parsed.inputs().stream()
            .map(name -> coalesce(col(name), lit(Double.NaN)))
            .toArray(Column[]::new);
    return dataset.withColumn(
        feature, udf(new Evaluation(formula), DataTypes.DoubleType).apply(array(inputs)));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return schema.add(feature, DataTypes.DoubleType);
  }

  @Override
  public Transformer copy(ParamMap extra) {
    return this;
  }

  private Formula parse() {
    return parse(formula);
  }

  static Formula parse(String json) {
    try {
      return Json.MAPPER.readValue(json, Formula.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Evaluates the formula over an array of its inputs, in the order of first use. */
  private static final class Evaluation implements UDF1<Seq<Double>, Double> {
    private static final long serialVersionUID = 1L;

    private final String json;
    private transient Formula formula;
    private transient List<String> names;

    Evaluation(String json) {
      this.json = json;
      this.formula = parse(json);
      this.names = List.copyOf(formula.inputs());
    }

    private Object readResolve() {
      return new Evaluation(json);
    }

    @Override
    public Double call(Seq<Double> values) {
      double value = formula.evaluate(name -> values.apply(names.indexOf(name)));
      return Double.isFinite(value) ? value : Double.NaN;
    }
  }
}
