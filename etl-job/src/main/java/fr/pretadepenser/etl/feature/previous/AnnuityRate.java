package fr.pretadepenser.etl.feature.previous;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The interest rate r of a loan, by the annuity equation C = A (1 - (1+r)^-n) / r: credit C is
 * worth n payments A discounted at r a month.
 */
final class AnnuityRate {
  /** Doubling what is owed every month: no loan costs more. */
  private static final double HIGHEST = 1;

  /** Below, the annuity's worth is taken as that of r = 0, where its formula divides by 0. */
  private static final double ZERO = 1e-9;

  private static final double PRECISION = 1e-13;
  private static final int MOST_STEPS = 60;
  private static final int MONTHS = 12;

  private static final UDF3<@Nullable Double, @Nullable Double, @Nullable Double, @Nullable Double>
      YEARLY = AnnuityRate::yearly;
  private static final UserDefinedFunction FUNCTION = udf(YEARLY, DataTypes.DoubleType);

  private AnnuityRate() {}

  /** The yearly rate of {@link #yearly}, as a column. */
  static Column column(Column credit, Column annuity, Column payments) {
    return FUNCTION.apply(credit.cast("double"), annuity.cast("double"), payments.cast("double"));
  }

  /**
   * The effective yearly rate, (1+r)^12 - 1; null if an amount is missing or not above 0, or if no
   * r from 0 to 1 solves the equation: less is repaid than was lent, or the price is absurd.
   */
  static @Nullable Double yearly(
      @Nullable Double credit, @Nullable Double annuity, @Nullable Double payments) {
    if (credit == null || annuity == null || payments == null) {
      return null;
    }
    double monthly = monthly(credit / annuity, payments);
    return Double.isNaN(monthly) ? null : Math.expm1(MONTHS * Math.log1p(monthly));
  }

  /**
   * Newton's steps on the worth of n payments of 1, which falls and is convex in r: from the left
   * of the root they rise to it and never pass it, from its right the first one leads to its left.
   *
   * @param worth C / A
   * @return r, or NaN if there is none
   */
  static double monthly(double worth, double payments) {
    if (!(worth > 0 && worth <= payments && worth >= worth(HIGHEST, payments))) {
      return Double.NaN;
    }
    double rate = Math.min(2 * (payments / worth - 1) / (payments + 1), HIGHEST);
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = (worth(rate, payments) - worth) / -slope(rate, payments);
      double next = Math.min(Math.max(rate + step, 0), HIGHEST);
      if (Math.abs(next - rate) < PRECISION) {
        return next;
      }
      rate = next;
    }
    return rate;
  }

  private static double worth(double rate, double payments) {
    return rate < ZERO ? payments : -Math.expm1(-payments * Math.log1p(rate)) / rate;
  }

  private static double slope(double rate, double payments) {
    if (rate < ZERO) {
      return -payments * (payments + 1) / 2;
    }
    double last = Math.exp(-payments * Math.log1p(rate));
    return (payments * last / (1 + rate) - worth(rate, payments)) / rate;
  }
}
