package fr.pretadepenser.serving.night;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the model reads of one client: doubles as the ETL wrote them, to the last bit.
 *
 * @param numbers aligned to {@link NightStore#numbers()}, NaN if missing
 * @param categories aligned to {@link NightStore#categories()}, null if missing
 */
@SuppressWarnings("ArrayRecordComponent") // read by one caller at once, compared by no one
public record FeatureValues(double[] numbers, @Nullable String[] categories) {

  static FeatureValues of(ResultSet row) throws SQLException {
    Object[] numbers = (Object[]) row.getArray(1).getArray();
    double[] values = new double[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers[i] instanceof Double value ? value : Double.NaN;
    }
    Object[] categories = (Object[]) row.getArray(2).getArray();
    return new FeatureValues(values, Arrays.copyOf(categories, categories.length, String[].class));
  }
}
