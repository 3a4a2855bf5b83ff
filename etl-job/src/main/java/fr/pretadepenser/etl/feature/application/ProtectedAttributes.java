package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;

/** Sex, age, family and residence: for the fairness report only; nothing else is made of them. */
final class ProtectedAttributes {
  static final List<Declaration> FEATURES =
      Stream.of(
              column("code_gender", Unit.CATEGORY, "Sexe", "Sex", col("CODE_GENDER")),
              column("age_years", Unit.YEARS, "Âge", "Age", Stability.yearsSince("DAYS_BIRTH")),
              column(
                  "name_family_status",
                  Unit.CATEGORY,
                  "Situation familiale",
                  "Family status",
                  col("NAME_FAMILY_STATUS")),
              column(
                  "cnt_children",
                  Unit.COUNT,
                  "Nombre d'enfants",
                  "Number of children",
                  col("CNT_CHILDREN")),
              column(
                  "cnt_fam_members",
                  Unit.COUNT,
                  "Nombre de personnes dans le foyer",
                  "Number of people in the household",
                  col("CNT_FAM_MEMBERS")),
              column(
                  "region_rating_client",
                  Unit.COUNT,
                  "Note de la région de résidence",
                  "Rating of the region of residence",
                  col("REGION_RATING_CLIENT")),
              column(
                  "region_rating_client_w_city",
                  Unit.COUNT,
                  "Note de la région de résidence, ville comprise",
                  "Rating of the region of residence, city included",
                  col("REGION_RATING_CLIENT_W_CITY")))
          .map(Declaration::guarded)
          .toList();

  private ProtectedAttributes() {}
}
