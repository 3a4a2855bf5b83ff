package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Car, home and dwelling. All follow age, family or place of residence: proxies. */
final class Assets {
  static final List<Declaration> FEATURES =
      Stream.of(
              column(
                  "owns_car", Unit.FLAG, "Possède une voiture", "Owns a car", yes("FLAG_OWN_CAR")),
              column(
                      "own_car_age",
                      Unit.YEARS,
                      "Âge de la voiture",
                      "Age of the car",
                      col("OWN_CAR_AGE"))
                  .missingMeans("Aucune voiture déclarée", "No car declared")
                  .increasesRisk(),
              column(
                      "car_age_to_employment",
                      Unit.RATIO,
                      "Âge de la voiture rapporté à l'ancienneté dans l'emploi",
                      "Age of the car, relative to time in employment",
                      col("OWN_CAR_AGE").divide(Stability.YEARS_EMPLOYED))
                  .missingMeans(
                      "Aucune voiture ou aucun emploi en cours déclaré",
                      "No car or no current employment declared"),
              column(
                  "owns_home",
                  Unit.FLAG,
                  "Possède un logement",
                  "Owns a home",
                  yes("FLAG_OWN_REALTY")),
              dwelling(
                  "dwelling_area",
                  "Surface totale du logement, de 0 (la plus petite) à 1",
                  "Total area of the dwelling, from 0 (the smallest) to 1",
                  col("TOTALAREA_MODE")),
              dwelling(
                  "dwelling_floors",
                  "Nombre d'étages de l'immeuble, de 0 (le plus bas) à 1",
                  "Floors of the building, from 0 (the lowest) to 1",
                  col("FLOORSMAX_AVG")),
              dwelling(
                  "dwelling_build",
                  "Époque de construction de l'immeuble, de 0 (la plus ancienne) à 1",
                  "When the building was built, from 0 (the oldest) to 1",
                  col("YEARS_BUILD_AVG")))
          .map(Declaration::proxy)
          .toList();

  private Assets() {}

  private static Declaration dwelling(String name, String fr, String en, Column value) {
    return column(name, Unit.RATIO, fr, en, value);
  }

  private static Column yes(String flag) {
    return when(col(flag).equalTo("Y"), 1).when(col(flag).equalTo("N"), 0);
  }
}
