package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The 47 descriptors of the client's dwelling: fourteen measures in three statistics, five more.
 */
final class HousingColumns {
  private static final List<TableColumn> MEASURES =
      TableColumn.parse(
          """
          APARTMENTS                  | double | Taille des appartements         | Size of flats
          BASEMENTAREA                | double | Surface du sous-sol             | Basement area
          YEARS_BEGINEXPLUATATION     | double | Années depuis la mise en service | Years in use
          YEARS_BUILD                 | double | Années depuis la construction   | Years since built
          COMMONAREA                  | double | Parties communes                | Common area
          ELEVATORS                   | double | Ascenseurs                      | Lifts
          ENTRANCES                   | double | Entrées                         | Entrances
          FLOORSMAX                   | double | Étages, au plus                 | Floors, at most
          FLOORSMIN                   | double | Étages, au moins                | Floors, at least
          LANDAREA                    | double | Surface du terrain              | Land area
          LIVINGAPARTMENTS            | double | Logements habités               | Flats lived in
          LIVINGAREA                  | double | Surface habitable               | Living area
          NONLIVINGAPARTMENTS         | double | Logements non habités           | Flats not lived in
          NONLIVINGAREA               | double | Surface non habitable           | Area not lived in
          """);

  private static final List<TableColumn> OTHERS =
      TableColumn.parse(
          """
          FONDKAPREMONT_MODE  | string | Fonds de gros travaux   | Fund for major repairs
          HOUSETYPE_MODE      | string | Type d'immeuble         | Type of building
          TOTALAREA_MODE      | double | Surface totale (mode)   | Total area (mode)
          WALLSMATERIAL_MODE  | string | Matériau des murs       | Material of the walls
          EMERGENCYSTATE_MODE | string | Immeuble en péril       | Building in disrepair
          """);

  private HousingColumns() {}

  static List<TableColumn> all() {
    List<TableColumn> columns = new ArrayList<>();
    columns.addAll(measures("_AVG", "moyenne", "mean"));
    columns.addAll(measures("_MODE", "mode", "mode"));
    columns.addAll(measures("_MEDI", "médiane", "median"));
    columns.addAll(OTHERS);
    return columns;
  }

  private static List<TableColumn> measures(String suffix, String fr, String en) {
    return MEASURES.stream()
        .map(
            measure ->
                new TableColumn(
                    measure.name() + suffix,
                    measure.type(),
                    new Text(
                        measure.label().fr() + " (" + fr + ")",
                        measure.label().en() + " (" + en + ")")))
        .toList();
  }
}
