package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import java.util.List;

/** The six columns AMT_REQ_CREDIT_BUREAU_*: enquiries by hour, day, week, month, quarter, year. */
final class EnquiryColumns {
  private static final double MISSING_TRAIN = 0.135;
  private static final double MISSING_TEST = 0.1241;
  private static final List<Choice> TRAIN =
      List.of(
          Choice.of("0=99.39; 1=0.58; 2=0.02; 3=0.01"),
          Choice.of("0=99.44; 1=0.48; 2=0.04; 3=0.02; 4=0.02"),
          Choice.of("0=96.79; 1=3.09; 2=0.07; 3=0.03; 4=0.02"),
          Choice.of(
              "0=83.55; 1=12.47; 2=2.03; 3=0.75; 4=0.4; 5=0.23; 6=0.13; 7=0.11; 9=0.2; 16=0.02"),
          Choice.of("0=80.95; 1=12.74; 2=5.4; 3=0.65; 4=0.18; 5=0.02; 6=0.01; 8=0.01; 261=0.0004"),
          Choice.of(
              "0=26.9; 1=23.78; 2=18.84; 3=12.65; 4=7.79; 5=4.53; 6=2.61; 7=1.46; 8=0.8; 9=0.45; 13=0.1"));
  private static final List<Choice> TEST =
      List.of(
          Choice.of("0=99.79; 1=0.21"),
          Choice.of("0=99.82; 1=0.16; 2=0.02"),
          Choice.of("0=99.71; 1=0.29"),
          Choice.of("0=99.11; 1=0.86; 2=0.02; 6=0.01"),
          Choice.of("0=57.1; 1=34.4; 2=7; 3=1.3; 4=0.15; 7=0.01"),
          Choice.of("0=24.3; 1=24; 2=21; 3=14; 4=8.2; 5=4.3; 6=2.3; 7=1.1; 8=0.6; 14=0.05"));

  private EnquiryColumns() {}

  static void write(Draw draw, boolean train, CsvBuffer out) {
    boolean missing = draw.chance(train ? MISSING_TRAIN : MISSING_TEST);
    for (Choice counts : train ? TRAIN : TEST) {
      if (missing) {
        out.empty();
      } else {
        out.whole(Long.parseLong(counts.label(counts.index(draw))));
      }
    }
  }
}
