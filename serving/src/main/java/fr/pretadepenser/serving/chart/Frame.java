package fr.pretadepenser.serving.chart;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where numbers stand in a picture.
 *
 * @param left edge in pixels
 * @param top edge
 * @param width in pixels
 * @param height in pixels
 * @param minX number at the left edge
 * @param maxX at the right edge
 * @param minY at the bottom
 * @param maxY at the top
 */
record Frame(
    double left,
    double top,
    double width,
    double height,
    double minX,
    double maxX,
    double minY,
    double maxY) {

  double x(double value) {
    return left + width * (value - minX) / (maxX - minX);
  }

  double y(double value) {
    return bottom() - height * (value - minY) / (maxY - minY);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** Round numbers between two, about {@code most} of them. */
  static double[] ticks(double min, double max, int most) {
    double least = (max - min) / most;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step =
        power
            * DoubleStream.of(1, 2, 5, 10)
                .filter(round -> round * power >= least * (1 - 1e-9))
                .findFirst()
                .orElse(10);
    int first = (int) Math.ceil(min / step - 1e-9);
    int last = (int) Math.floor(max / step + 1e-9);
    // In whole steps, so that 3 x 0.1 is written 0.3 and zero is zero.
    return IntStream.rangeClosed(first, last)
        .mapToDouble(i -> Math.rint(i * step * 1e9) / 1e9)
        .toArray();
  }
}
