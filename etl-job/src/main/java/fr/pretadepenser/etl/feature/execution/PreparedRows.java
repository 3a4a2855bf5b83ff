package fr.pretadepenser.etl.feature.execution;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.feature.declaration.Preparation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Runs the preparation of a table, client by client. */
final class PreparedRows {
  private static final String ROW = "row";

  private PreparedRows() {}

  /** SK_ID_CURR and the columns that {@code preparation} writes. */
  static Dataset<Row> of(Preparation preparation, Dataset<Row> clean) {
    List<Column> read = new ArrayList<>(List.of(Layout.number(col(Layout.CLIENT))));
    preparation.reads().forEach(column -> read.add(Layout.number(column)));
    Encoder<double[]> doubles = clean.sparkSession().implicits().newDoubleArrayEncoder();
    Preparation.Step step = preparation.step();
    MapPartitionsFunction<double[], double[]> prepare = rows -> prepared(rows, step);
    List<Column> written =
        new ArrayList<>(List.of(col(ROW).getItem(0).cast("bigint").as(Layout.CLIENT)));
    for (String name : preparation.writes()) {
      Column value = col(ROW).getItem(written.size());
      written.add(when(not(isnan(value)), value).as(name));
    }
    return clean
        .select(functions.array(read.toArray(Column[]::new)).as(ROW))
        .as(doubles)
        .mapPartitions(prepare, doubles)
        .toDF(ROW)
        .select(written.toArray(Column[]::new));
  }

  private static Iterator<double[]> prepared(Iterator<double[]> rows, Preparation.Step step) {
    Clients clients = new Clients(rows);
    return new Iterator<>() {
      private Iterator<double[]> ofClient = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!ofClient.hasNext() && clients.hasNext()) {
          ofClient = step.of(clients.next()).iterator();
        }
        return ofClient.hasNext();
      }

      @Override
      public double[] next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ofClient.next();
      }
    };
  }
}
