package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Applicant;
import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import fr.pretadepenser.demodata.draw.Quantiles;

/** The row of application_train or application_test; the latter has no TARGET. */
final class ApplicationRows {
  private static final int NO_JOB = 365243;
  private static final Choice SUITE =
      Choice.of(
          """
          Unaccompanied=80.8; Family=13.06; Spouse, partner=3.7; Children=1.06; Other_B=0.58;
          =0.42; Other_A=0.28; Group of people=0.09""");
  private static final Choice FAMILY =
      Choice.of(
          """
          Married=63.88; Single / not married=14.78; Civil marriage=9.68; Separated=6.43;
          Widow=5.23; Unknown=0.0007""");
  private static final Choice HOUSING =
      Choice.of(
          """
          House / apartment=88.73; With parents=4.83; Municipal apartment=3.64;
          Rented apartment=1.59; Office apartment=0.85; Co-op apartment=0.36""");
  private static final Choice CHILDREN =
      Choice.of("0=60; 1=26.5; 2=11.6; 3=1.6; 4=0.18; 5=0.04; 6=0.02; 7=0.004");
  private static final Choice OCCUPATION =
      Choice.of(
          """
          Laborers=26.1; Sales staff=15.2; Core staff=13.1; Managers=10.1; Drivers=8.8;
          High skill tech staff=5.4; Accountants=4.6; Medicine staff=4.0; Security staff=3.2;
          Cooking staff=2.8; Cleaning staff=2.2; Private service staff=1.26;
          Low-skill Laborers=0.99; Waiters/barmen staff=0.64; Secretaries=0.62;
          Realty agents=0.36; HR staff=0.27; IT staff=0.25""");
  private static final Choice ORGANIZATION =
      Choice.of(
          """
          Business Entity Type 3=22.11; Self-employed=12.49; Other=5.43; Medicine=3.64;
          Business Entity Type 2=3.43; Government=3.38; School=2.89; Trade: type 7=2.55;
          Kindergarten=2.24; Construction=2.19; Business Entity Type 1=1.95;
          Transport: type 4=1.75; Trade: type 3=1.14; Industry: type 9=1.1;
          Industry: type 3=1.07; Security=1.06; Housing=0.96; Industry: type 11=0.88;
          Military=0.86; Bank=0.82; Agriculture=0.8; Police=0.76; Transport: type 2=0.72;
          Postal=0.7; Security Ministries=0.64; Trade: type 2=0.62; Restaurant=0.59;
          Services=0.51; University=0.43; Industry: type 7=0.43; Transport: type 3=0.39;
          Industry: type 1=0.34; Hotel=0.31; Electricity=0.31; Industry: type 4=0.29;
          Trade: type 6=0.21; Industry: type 5=0.19; Insurance=0.19; Telecom=0.19;
          Emergency=0.18; Industry: type 2=0.15; Advertising=0.14; Realtor=0.13;
          Culture=0.12; Industry: type 12=0.12; Trade: type 1=0.11; Mobile=0.1;
          Legal Services=0.1; Cleaning=0.085; Transport: type 1=0.065; Industry: type 6=0.036;
          Industry: type 10=0.035; Religion=0.028; Industry: type 13=0.022;
          Trade: type 4=0.021; Trade: type 5=0.016; Industry: type 8=0.008""");
  private static final Choice WEEKDAY =
      Choice.of(
          """
          TUESDAY=17.53; WEDNESDAY=16.89; MONDAY=16.49; THURSDAY=16.45; FRIDAY=16.37;
          SATURDAY=11; SUNDAY=5.26""");
  private static final Choice REGION = Choice.of("2=73.81; 3=15.71; 1=10.47");
  private static final Choice OBSERVED =
      Choice.of(
          "0=53.5; 1=15.9; 2=9.7; 3=6.6; 4=4.6; 5=3.1; 6=2.1; 7=1.4; 8=1; 10=1.1; 15=0.3; 24=0.05");
  private static final Choice DEFAULTED = Choice.of("0=75; 1=19; 2=4.5; 3=1.1; 4=0.3; 5=0.1");
  private static final Quantiles POPULATION =
      Quantiles.of(
          0.00029, 0.0018, 0.005, 0.010006, 0.01885, 0.028663, 0.04622, 0.072508, 0.072508);
  private static final Quantiles REGISTRATION =
      Quantiles.of(-24672, -14200, -11416, -7479, -4504, -2010, -330, -60, 0);
  private static final Quantiles PUBLISHED =
      Quantiles.of(-7197, -5450, -4944, -4299, -3254, -1720, -375, -70, 0);
  private static final Quantiles PHONE =
      Quantiles.of(-4292, -3150, -2522, -1570, -757, -274, -10, -1, -1);
  private static final Quantiles CAR_AGE = Quantiles.of(0, 0, 1, 5, 9, 15, 29, 64, 91);
  private static final Quantiles HOUR = Quantiles.of(0, 4, 7, 10, 12, 14, 17, 19, 23);

  private ApplicationRows() {}

  static void write(Client client, CsvBuffer out) {
    Draw draw = client.stream(Topic.APPLICATION_ROW);
    Applicant a = client.applicant();
    out.integer(client.id());
    if (client.standing().known()) {
      out.integer(client.target());
    }
    out.text(a.revolving() ? "Revolving loans" : "Cash loans");
    out.text(draw.chance(0.000013) ? "XNA" : a.woman() ? "F" : "M");
    boolean car = draw.chance(a.woman() ? 0.24 : 0.535);
    out.text(car ? "Y" : "N").text(draw.chance(0.6937) ? "Y" : "N");
    int children =
        a.ageDays() > 18000 && draw.chance(0.7)
            ? 0
            : Integer.parseInt(CHILDREN.label(CHILDREN.index(draw)));
    out.integer(children);
    out.decimal(a.income(), 3).decimal(a.credit(), 1).decimal(a.annuity(), 1);
    out.decimal(a.revolving() && draw.chance(0.0095) ? Double.NaN : a.goodsPrice(), 1);
    if (!a.train() && draw.chance(0.0187)) {
      out.empty();
    } else {
      out.field(SUITE.field(draw));
    }
    out.field(Applicant.INCOME_TYPES.field(a.incomeType()));
    out.field(Applicant.EDUCATION.field(a.education()));
    int family = FAMILY.index(draw);
    out.field(FAMILY.field(family));
    out.field(HOUSING.field(draw));
    out.decimal(POPULATION.draw(draw), 6);
    int since = client.days();
    out.integer(-a.ageDays() - since);
    out.integer(a.employed() ? -a.employedDays() - since : NO_JOB);
    out.whole(Math.max((long) REGISTRATION.draw(draw), -a.ageDays()) - since);
    out.integer(Math.max((long) PUBLISHED.draw(draw), -a.ageDays()) - since);
    if (car && !draw.chance(0.00002)) {
      out.whole((long) CAR_AGE.draw(draw));
    } else {
      out.empty();
    }
    contacts(draw, a, out);
    boolean couple = family == 0 || family == 2;
    if (draw.chance(0.000007)) {
      out.empty();
    } else {
      out.whole(children + (couple ? 2 : 1));
    }
    region(draw, a, out);
    organization(draw, a, out);
    out.decimal(a.ext1(), 16).decimal(a.ext2(), 16).decimal(a.ext3(), 16);
    HousingColumns.write(draw, out);
    socialCircle(draw, out);
    out.whole(draw.chance(0.1225) ? 0 : (long) PHONE.draw(draw) - since);
    DocumentFlags.write(draw, a.train(), a.revolving(), out);
    EnquiryColumns.write(draw, a.train(), out);
    out.end();
  }

  private static void contacts(Draw draw, Applicant a, CsvBuffer out) {
    out.integer(draw.chance(0.000003) ? 0 : 1);
    out.integer(a.employed() ? 1 : 0);
    out.integer(a.employed() && draw.chance(0.243) ? 1 : 0);
    out.integer(draw.chance(0.9981) ? 1 : 0);
    out.integer(draw.chance(0.2811) ? 1 : 0);
    out.integer(draw.chance(a.train() ? 0.0567 : 0.1626) ? 1 : 0);
    double missing = a.employed() ? 0.16 : 0.999;
    if (draw.chance(missing)) {
      out.empty();
    } else {
      out.field(OCCUPATION.field(draw));
    }
  }

  private static void region(Draw draw, Applicant a, CsvBuffer out) {
    int rating = REGION.index(draw);
    out.field(REGION.field(rating));
    boolean better = rating == 1 && draw.chance(0.012);
    boolean worse = rating == 1 && draw.chance(0.004);
    out.field(
        REGION.field(better ? 2 : worse ? 1 : rating == 1 && draw.chance(0.012) ? 0 : rating));
    out.field(WEEKDAY.field(draw));
    out.integer((long) HOUR.draw(draw));
    boolean live = draw.chance(0.0151);
    boolean work = a.employed() && draw.chance(0.062);
    out.integer(live ? 1 : 0).integer(work ? 1 : 0).integer(work && draw.chance(0.8) ? 1 : 0);
    boolean cityWork = a.employed() && draw.chance(0.281);
    out.integer(draw.chance(0.0782) ? 1 : 0).integer(cityWork ? 1 : 0);
    out.integer(cityWork && draw.chance(0.78) ? 1 : 0);
  }

  private static void organization(Draw draw, Applicant a, CsvBuffer out) {
    if (a.employed()) {
      out.field(ORGANIZATION.field(draw));
    } else {
      out.text("XNA");
    }
  }

  private static void socialCircle(Draw draw, CsvBuffer out) {
    if (draw.chance(0.0033)) {
      out.empty().empty().empty().empty();
      return;
    }
    int observed = Integer.parseInt(OBSERVED.label(OBSERVED.index(draw)));
    int defaulted = Math.min(observed, Integer.parseInt(DEFAULTED.label(DEFAULTED.index(draw))));
    boolean fewer = draw.chance(0.02);
    out.whole(observed).whole(defaulted);
    out.whole(fewer && observed > defaulted ? observed - 1 : observed);
    out.whole(defaulted > 0 && draw.chance(0.3) ? defaulted - 1 : defaulted);
  }
}
