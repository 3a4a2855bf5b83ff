package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.etl.job.LocalSpark;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

/** What the table looks like; {@link ClientsAloneTest} looks at what it holds. */
class FeatureTableTest {
  @Test
  void holdsTheInputsOfTheDictionaryInSlotOrder() {
    Dataset<Row> table = Features.of(new CleanTables().in(LocalSpark.session()));
    List<Feature> inputs = FeatureSets.dictionary().inputs();
    assertThat(table.columns())
        .startsWith("SK_ID_CURR", "TARGET")
        .hasSize(inputs.size() + 2)
        .endsWith(inputs.stream().map(Feature::name).toArray(String[]::new));
    assertThat(table.schema().fields()[0].dataType()).isEqualTo(DataTypes.LongType);
    assertThat(table.schema().fields()[1].dataType()).isEqualTo(DataTypes.IntegerType);
    for (Feature input : inputs) {
      StructField field = table.schema().apply(input.name());
      assertThat(field.dataType())
          .as(input.name())
          .isEqualTo(input.isCategory() ? DataTypes.StringType : DataTypes.DoubleType);
    }
  }
}
