package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.previous.Previous.APPLICATIONS;
import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** How long the client has been known here, and how often they came lately. */
final class Timing {
  private static final Measure AGE =
      Measure.of(
          "age",
          Noun.feminine("ancienneté", "age"),
          Unit.YEARS,
          lit(0).minus(col("DAYS_DECISION")).divide(History.Period.DAY.perYear()));

  static final List<Declaration> FEATURES =
      List.of(
          APPLICATIONS
              .max(AGE)
              .called(
                  "Ancienneté de la première demande antérieure",
                  "Age of the first earlier application"),
          APPLICATIONS.since(),
          APPLICATIONS.intervalMean(),
          APPROVED.since(),
          APPLICATIONS.within(days(180)).count().increasesRisk(),
          APPLICATIONS.within(days(365)).count().increasesRisk());

  private Timing() {}
}
