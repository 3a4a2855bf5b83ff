package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Quantiles;

/**
 * The part of an application that the fate or other tables depend on. Days are relative to the
 * application; amounts in the currency of the files.
 *
 * @param train whether drawn after application_train or after application_test, whose clients
 *     differ; on the first night the outcomes of the former are known
 * @param ageDays days since birth
 * @param employedDays days in the present job; -1 for those without one
 * @param ext1 external score, NaN when missing; likewise {@code ext2} and {@code ext3}
 */
public record Applicant(
    boolean train,
    boolean revolving,
    boolean woman,
    int ageDays,
    int incomeType,
    int education,
    int employedDays,
    double income,
    double credit,
    double annuity,
    double goodsPrice,
    double ext1,
    double ext2,
    double ext3) {
  /** NAME_INCOME_TYPE of those below the age of retirement. */
  public static final Choice INCOME_TYPES =
      Choice.of(
          """
          Working=63.29; Commercial associate=28.54; State servant=8.65; Pensioner=0;
          Unemployed=0.009; Student=0.007; Businessman=0.004; Maternity leave=0.002""");

  /** NAME_EDUCATION_TYPE. */
  public static final Choice EDUCATION =
      Choice.of(
          """
          Secondary / secondary special=71.02; Higher education=24.34; Incomplete higher=3.34;
          Lower secondary=1.24; Academic degree=0.05""");

  private static final int PENSIONER = INCOME_TYPES.indexOf("Pensioner");
  private static final int UNEMPLOYED = INCOME_TYPES.indexOf("Unemployed");
  private static final int HIGHER = EDUCATION.indexOf("Higher education");
  private static final double TRAIN = 0.86318;
  private static final Quantiles AGE =
      Quantiles.of(7500, 8260, 9408, 12413, 15750, 19682, 23204, 24419, 25229);
  private static final Quantiles EMPLOYED =
      Quantiles.of(1, 80, 215, 767, 1648, 3175, 6740, 10900, 17912);
  private static final Quantiles INCOME =
      Quantiles.of(25650, 45000, 67500, 112500, 147150, 202500, 337500, 472500, 2_250_000);
  private static final Quantiles GOODS =
      Quantiles.of(40500, 67500, 135000, 238500, 450000, 679500, 1_305_000, 1_800_000, 4_050_000);
  private static final Quantiles CREDIT_PER_GOODS =
      Quantiles.of(1, 1, 1, 1.04, 1.132, 1.198, 1.396, 1.4752, 1.6);
  private static final Quantiles MONTHS =
      Quantiles.of(8, 8.43, 9.41, 14.8, 20.4, 27.2, 34.2, 37.8, 45);
  private static final Quantiles EXT1 =
      Quantiles.of(0.0146, 0.0854, 0.1614, 0.334, 0.506, 0.675, 0.8311, 0.8878, 0.9627);
  private static final Quantiles EXT2 =
      Quantiles.of(0.00001, 0.0294, 0.1374, 0.3925, 0.566, 0.6636, 0.7478, 0.782, 0.855);
  private static final Quantiles EXT3 =
      Quantiles.of(0.000527, 0.066, 0.1605, 0.3707, 0.5353, 0.6691, 0.7911, 0.8358, 0.896);

  static Applicant draw(Draw draw) {
    boolean train = draw.chance(TRAIN);
    boolean revolving = draw.chance(train ? 0.0952 : 0.0091);
    boolean woman = draw.chance(0.6583);
    double ageLevel = draw.uniform();
    int age = (int) AGE.at(ageLevel);
    double years = age / 365.25;
    double retired = years > 60 ? 0.83 : years > 55 ? 0.5 : years > 50 ? 0.15 : 0.012;
    int incomeType = INCOME_TYPES.index(draw);
    int employed = (int) Math.min(EMPLOYED.draw(draw), age - 18 * 365.25 + 30);
    if (draw.chance(retired)) {
      incomeType = PENSIONER;
    }
    if (incomeType == PENSIONER || incomeType == UNEMPLOYED) {
      employed = -1;
    }
    int education = EDUCATION.index(draw);
    double shift = (education == HIGHER ? 0.5 : -0.15) + (woman ? -0.1 : 0.2);
    double wealth = 0.9 * draw.normal() + shift;
    double income = rounded(INCOME.atNormal(wealth), 4500, 0.2 + INCOME.at(0));
    if (draw.chance(0.000003)) {
      income = 117_000_000;
    }
    double size = 0.42 * wealth + 0.9 * draw.normal();
    double goods = goods(draw, size);
    double credit = goods;
    double annuity;
    if (revolving) {
      credit = rounded(goods * 0.6, 45000, 45000);
      goods = credit;
      annuity = credit / 20;
    } else {
      credit = Math.round(goods * CREDIT_PER_GOODS.draw(draw) * 2) / 2.0;
      annuity =
          Math.round(credit / MONTHS.atNormal(0.62 * size + 0.78 * draw.normal()) / 4.5) * 4.5;
    }
    double scoreOfAge = 1.2 * (ageLevel - 0.5) * 2;
    double shared = 0.35 * draw.normal();
    double z1 = 0.85 * scoreOfAge + shared + 0.75 * draw.normal();
    double z2 = 0.1 * scoreOfAge + 0.1 * wealth + shared + 0.92 * draw.normal();
    double z3 = 0.25 * scoreOfAge - 0.1 * wealth + shared + 0.9 * draw.normal();
    return new Applicant(
        train,
        revolving,
        woman,
        age,
        incomeType,
        education,
        employed,
        income,
        credit,
        draw.chance(train ? 0.00004 : 0.0005) ? Double.NaN : annuity,
        goods,
        draw.chance(train ? 0.5638 : 0.4212) ? Double.NaN : EXT1.atNormal(z1),
        draw.chance(train ? 0.0021 : 0.0002) ? Double.NaN : EXT2.atNormal(z2),
        draw.chance(train ? 0.1983 : 0.1778) ? Double.NaN : EXT3.atNormal(z3));
  }

  /** The mean of the external scores that are there; NaN without any. */
  public double meanExt() {
    double sum = 0;
    int count = 0;
    for (double score : new double[] {ext1, ext2, ext3}) {
      if (!Double.isNaN(score)) {
        sum += score;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  Applicant withIncome(double other) {
    return new Applicant(
        train,
        revolving,
        woman,
        ageDays,
        incomeType,
        education,
        employedDays,
        other,
        credit,
        annuity,
        goodsPrice,
        ext1,
        ext2,
        ext3);
  }

  Applicant withExt2(double other) {
    return new Applicant(
        train,
        revolving,
        woman,
        ageDays,
        incomeType,
        education,
        employedDays,
        income,
        credit,
        annuity,
        goodsPrice,
        ext1,
        other,
        ext3);
  }

  /** Whether there is a job. */
  public boolean employed() {
    return employedDays >= 0;
  }

  /** Prices crowd at round amounts. */
  private static double goods(Draw draw, double normal) {
    double price = GOODS.atNormal(normal);
    if (draw.chance(0.35)) {
      return rounded(price, 225000, 45000);
    }
    return rounded(price, draw.chance(0.5) ? 45000 : 4500, 40500);
  }

  private static double rounded(double amount, double step, double least) {
    double rounded = Math.round(amount / step) * step;
    return rounded < least ? Math.round(Math.max(amount, least) / 450) * 450.0 : rounded;
  }
}
