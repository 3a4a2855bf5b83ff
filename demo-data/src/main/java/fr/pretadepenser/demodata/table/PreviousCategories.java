package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.EarlierApplication;
import fr.pretadepenser.demodata.client.EarlierApplication.Kind;
import fr.pretadepenser.demodata.client.EarlierApplication.Outcome;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Quantiles;

/** The categories of previous_application, by kind of contract and outcome. */
final class PreviousCategories {
  static final Choice WEEKDAY =
      Choice.of(
          """
          TUESDAY=15.27; WEDNESDAY=15.27; MONDAY=15.18; FRIDAY=15.09; THURSDAY=14.91;
          SATURDAY=14.41; SUNDAY=9.86""");
  static final Quantiles HOUR = Quantiles.of(0, 5, 7, 10, 12, 15, 18, 20, 23);

  private static final Choice PURPOSE_APPROVED =
      Choice.of(
          """
          XNA=91; Repairs=2.6; Other=2; Urgent needs=1.3; Everyday expenses=0.6; Medicine=0.4;
          Buying a used car=0.4; Education=0.3; Journey=0.3; Furniture=0.2; Car repairs=0.2;
          Building a house or an annex=0.2; Purchase of electronic equipment=0.2;
          Payments on other loans=0.1; Wedding / gift / holiday=0.2; Hobby=0.01""");
  private static final Choice PURPOSE_REFUSED =
      Choice.of(
          """
          XNA=76.3; Repairs=8.3; Other=4.8; Urgent needs=3; Building a house or an annex=1.2;
          Buying a used car=1.2; Payments on other loans=1.1; Everyday expenses=0.7;
          Medicine=0.7; Education=0.5; Buying a new car=0.6; Journey=0.3; Furniture=0.2;
          Buying a home=0.4; Buying a holiday home / land=0.3; Business development=0.2;
          Gasification / water supply=0.1; Money for a third person=0.01; Buying a garage=0.05;
          Refusal to name the goal=0.01""");
  private static final Choice PAYMENT =
      Choice.of(
          """
          Cash through the bank=87; XNA=12; Non-cash from your account=0.8;
          Cashless from the account of the employer=0.1""");
  private static final Choice REASON_CASH =
      Choice.of("HC=73.8; LIMIT=12.4; SCO=7.5; SCOFR=3.4; VERIF=1.6; XNA=1.2; SYSTEM=0.05");
  private static final Choice REASON_CONSUMER =
      Choice.of("LIMIT=41.2; HC=29.2; SCO=25.2; XNA=2.9; VERIF=0.8; SCOFR=0.7");
  private static final Choice SUITE =
      Choice.of(
          """
          Unaccompanied=60.2; Family=25.2; Spouse, partner=7.9; Children=3.7; Other_B=2.1;
          Other_A=1.1; Group of people=0.26""");
  private static final Choice CLIENT_REPEATER =
      Choice.of("Repeater=89; Refreshed=8; New=3; XNA=0.1");
  private static final Choice CLIENT_CONSUMER =
      Choice.of("Repeater=50; New=41; Refreshed=9; XNA=0.1");
  private static final Choice GOODS =
      Choice.of(
          """
          Mobile=30.7; Consumer Electronics=16.6; Computers=14.5; Audio/Video=13.6;
          Furniture=7.3; Photo / Cinema Equipment=3.4; Construction Materials=3.4;
          Clothing and Accessories=3.2; Auto Accessories=1; Jewelry=0.85; Homewares=0.7;
          Medical Supplies=0.5; Vehicles=0.46; Sport and Leisure=0.4; Gardening=0.36; Other=0.35;
          Office Appliances=0.32; Tourism=0.22; Medicine=0.21; Direct Sales=0.06; Fitness=0.03;
          Additional Service=0.02; Education=0.015; Weapon=0.01; Insurance=0.01;
          House Construction=0.0005; Animals=0.0005""");
  private static final Choice CHANNEL_CASH =
      Choice.of(
          """
          Credit and cash offices=80; Contact center=8; AP+ (Cash loan)=5.5; Country-wide=5.5;
          Channel of corporate sales=0.7; Stone=0.4; Regional / Local=0.4""");
  private static final Choice CHANNEL_CONSUMER =
      Choice.of("Country-wide=59.5; Stone=27; Regional / Local=13.4; Car dealer=0.06");
  private static final Choice CHANNEL_CARD =
      Choice.of(
          """
          Credit and cash offices=67; Country-wide=15; AP+ (Cash loan)=7.5; Contact center=5;
          Regional / Local=3; Stone=2; Channel of corporate sales=0.8""");
  private static final Choice INDUSTRY =
      Choice.of(
          """
          Consumer electronics=48.6; Connectivity=32; Furniture=7.8; Construction=4.1;
          Clothing=3.4; Industry=2.6; Auto technology=0.7; Jewelry=0.4; MLM partners=0.2;
          Tourism=0.1""");
  private static final Quantiles SHOP_AREA = Quantiles.of(0, 4, 12, 36, 100, 600, 2674, 3900, 5000);

  private PreviousCategories() {}

  static void purposeToIndustry(
      EarlierApplication e,
      int since,
      boolean unnamed,
      boolean unpriced,
      Draw draw,
      CsvBuffer out) {
    boolean cash = e.kind() == Kind.CASH;
    boolean consumer = e.kind() == Kind.CONSUMER;
    boolean refused = e.outcome() == Outcome.REFUSED;
    if (!cash) {
      out.text("XAP");
    } else if (unpriced) {
      out.text("XNA");
    } else {
      out.field((refused ? PURPOSE_REFUSED : PURPOSE_APPROVED).field(draw));
    }
    out.text(
        switch (e.outcome()) {
          case APPROVED -> "Approved";
          case CANCELED -> "Canceled";
          case REFUSED -> "Refused";
          case UNUSED -> "Unused offer";
        });
    out.integer(e.decisionDay() - since);
    if (e.kind() == Kind.REVOLVING || e.outcome() == Outcome.CANCELED) {
      out.text("XNA");
    } else {
      out.field(PAYMENT.field(draw));
    }
    if (refused) {
      out.field((consumer ? REASON_CONSUMER : REASON_CASH).field(draw));
    } else {
      out.text(e.outcome() == Outcome.UNUSED ? "CLIENT" : "XAP");
    }
    if (draw.chance(e.outcome() == Outcome.CANCELED ? 0.96 : cash ? 0.33 : 0.37)) {
      out.empty();
    } else {
      out.field(SUITE.field(draw));
    }
    boolean first = consumer && e.outcome() == Outcome.APPROVED;
    out.field((first ? CLIENT_CONSUMER : CLIENT_REPEATER).field(draw));
    if (consumer && !unnamed) {
      out.field(GOODS.field(draw));
    } else {
      out.text("XNA");
    }
    if (unpriced) {
      out.text("XNA").text("XNA");
    } else if (consumer) {
      out.text(draw.chance(0.0003) ? "Cars" : "POS").text("XNA");
    } else {
      boolean walkIn = draw.chance(refused ? 0.4 : cash ? 0.14 : 0.31);
      out.text(cash ? "Cash" : "Cards").text(walkIn ? "walk-in" : "x-sell");
    }
    Choice channel = cash ? CHANNEL_CASH : consumer ? CHANNEL_CONSUMER : CHANNEL_CARD;
    out.field(channel.field(draw));
    boolean shop = consumer || draw.chance(0.1);
    out.integer(draw.chance(0.000001) ? 4_000_000 : shop ? (long) SHOP_AREA.draw(draw) : -1);
    if (shop) {
      out.field(INDUSTRY.field(draw));
    } else {
      out.text("XNA");
    }
  }

  static void yieldAndProduct(
      EarlierApplication e, boolean unnamed, boolean unpriced, Draw draw, CsvBuffer out) {
    String group = unpriced || e.kind() == Kind.REVOLVING ? "XNA" : yieldGroup(e.annualRate());
    out.text(group);
    if (unnamed) {
      out.empty();
      return;
    }
    out.text(
        switch (e.kind()) {
          case CASH -> unpriced ? "Cash" : cashProduct(group, draw);
          case REVOLVING -> draw.chance(0.58) ? "Card Street" : "Card X-Sell";
          case CONSUMER -> consumerProduct(e, draw);
        });
  }

  private static String yieldGroup(double rate) {
    return rate < 0.112
        ? "low_action"
        : rate < 0.185 ? "low_normal" : rate < 0.265 ? "middle" : "high";
  }

  private static String cashProduct(String group, Draw draw) {
    String level = group.startsWith("low") ? "low" : group;
    return (draw.chance(0.74) ? "Cash X-Sell: " : "Cash Street: ") + level;
  }

  private static String consumerProduct(EarlierApplication e, Draw draw) {
    String interest = e.annualRate() < 0.14 ? " without interest" : " with interest";
    double level = draw.uniform();
    String where =
        level < 0.46
            ? "POS household"
            : level < 0.79 ? "POS mobile" : level < 0.96 ? "POS industry" : "POS other";
    return where.endsWith("other") && e.annualRate() < 0.14
        ? "POS others without interest"
        : where + interest;
  }
}
