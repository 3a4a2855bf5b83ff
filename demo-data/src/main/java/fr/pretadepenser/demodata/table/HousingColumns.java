package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Quantiles;
import java.util.List;

/**
 * The 47 columns about the applicant's building: fourteen measures as average, mode and median of
 * the building, then five columns of their own. Half the applicants have none of them.
 */
final class HousingColumns {
  /**
   * A measure of the building.
   *
   * @param missing share of empty cells
   * @param zero share of zeros among the others
   * @param average its distribution as average; mode and median follow it closely
   */
  private record Measure(double missing, double zero, Quantiles average) {
    static Measure of(double missing, double zero, double... quantiles) {
      return new Measure(missing, zero, Quantiles.of(quantiles));
    }

    double at(double normal) {
      double level = Quantiles.level(normal);
      return level < zero ? 0 : average.at(level);
    }
  }

  private static final List<Measure> MEASURES =
      List.of(
          // APARTMENTS, BASEMENTAREA, YEARS_BEGINEXPLUATATION, YEARS_BUILD, COMMONAREA
          Measure.of(0.5075, 0.007, 0, 0.0021, 0.0082, 0.0577, 0.0876, 0.1485, 0.3299, 0.5223, 1),
          Measure.of(0.5852, 0.119, 0, 0, 0, 0.0442, 0.0763, 0.1122, 0.2182, 0.373, 1),
          Measure.of(0.4878, 0.003, 0, 0.9498, 0.9692, 0.9767, 0.9816, 0.9866, 0.9955, 0.999, 1),
          Measure.of(0.6650, 0.001, 0, 0.3472, 0.5988, 0.6872, 0.7552, 0.8232, 0.9456, 0.9864, 1),
          Measure.of(0.6987, 0.086, 0, 0, 0, 0.0078, 0.0211, 0.0515, 0.1627, 0.4152, 1),
          // ELEVATORS, ENTRANCES, FLOORSMAX, FLOORSMIN, LANDAREA
          Measure.of(0.5330, 0.6, 0, 0, 0, 0, 0, 0.12, 0.36, 0.6, 1),
          Measure.of(0.5035, 0.003, 0, 0.0345, 0.0345, 0.069, 0.1379, 0.2069, 0.3103, 0.4828, 1),
          Measure.of(0.4976, 0.019, 0, 0, 0.0417, 0.1667, 0.1667, 0.3333, 0.5417, 0.6667, 1),
          Measure.of(0.6785, 0.022, 0, 0, 0.0417, 0.0833, 0.2083, 0.375, 0.5417, 0.7083, 1),
          Measure.of(0.5938, 0.124, 0, 0, 0, 0.0187, 0.0481, 0.0856, 0.2033, 0.3856, 1),
          // LIVINGAPARTMENTS, LIVINGAREA, NONLIVINGAPARTMENTS, NONLIVINGAREA
          Measure.of(0.6835, 0.004, 0, 0.0034, 0.0101, 0.0504, 0.0756, 0.121, 0.2798, 0.4472, 1),
          Measure.of(0.5019, 0.002, 0, 0.0022, 0.0084, 0.0453, 0.0745, 0.1299, 0.3222, 0.5503, 1),
          Measure.of(0.6943, 0.575, 0, 0, 0, 0, 0, 0.0039, 0.0309, 0.1004, 1),
          Measure.of(0.5518, 0.416, 0, 0, 0, 0, 0.0036, 0.0277, 0.1248, 0.286, 1));

  private static final Measure TOTAL_AREA =
      Measure.of(0.4827, 0.004, 0, 0.0016, 0.0069, 0.0412, 0.0688, 0.1276, 0.3094, 0.5204, 1);
  private static final double FUND_MISSING = 0.6839;
  private static final double TYPE_MISSING = 0.5018;
  private static final double WALLS_MISSING = 0.5084;
  private static final double EMERGENCY_MISSING = 0.4740;
  private static final Choice FUND =
      Choice.of(
          """
          reg oper account=76.0; reg oper spec account=12.4; not specified=5.8;
          org spec account=5.8""");
  private static final Choice TYPE =
      Choice.of("block of flats=98.2; specific housing=1.0; terraced house=0.8");
  private static final Choice WALLS =
      Choice.of(
          """
          Panel=43.7; Stone, brick=42.9; Block=6.1; Wooden=3.5; Mixed=1.5; Monolithic=1.2;
          Others=1.1""");
  private static final Choice EMERGENCY = Choice.of("No=98.56; Yes=1.44");

  private HousingColumns() {}

  static void write(Draw draw, CsvBuffer out) {
    double known = draw.uniform();
    double size = draw.normal();
    double[] levels = new double[MEASURES.size()];
    boolean[] missing = new boolean[MEASURES.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = 0.6 * size + 0.8 * draw.normal();
      missing[i] = missing(draw, known, MEASURES.get(i).missing());
    }
    for (int form = 0; form < 3; form++) {
      for (int i = 0; i < levels.length; i++) {
        if (missing[i]) {
          out.empty();
        } else {
          double nudge = form == 0 ? 0 : 0.04 * draw.normal();
          out.decimal(MEASURES.get(i).at(levels[i] + nudge), 4);
        }
      }
    }
    category(draw, known, FUND_MISSING, FUND, out);
    category(draw, known, TYPE_MISSING, TYPE, out);
    if (missing(draw, known, TOTAL_AREA.missing())) {
      out.empty();
    } else {
      out.decimal(TOTAL_AREA.at(0.7 * levels[11] + 0.7 * draw.normal()), 4);
    }
    category(draw, known, WALLS_MISSING, WALLS, out);
    category(draw, known, EMERGENCY_MISSING, EMERGENCY, out);
  }

  private static void category(
      Draw draw, double known, double missing, Choice choice, CsvBuffer out) {
    if (missing(draw, known, missing)) {
      out.empty();
    } else {
      out.field(choice.field(draw));
    }
  }

  /** Cells are missing together: a little known building lacks all, a well known one nothing. */
  private static boolean missing(Draw draw, double known, double share) {
    double blur = 0.03 * (draw.uniform() - 0.5);
    return known < 0.47 || known + blur < share;
  }
}
