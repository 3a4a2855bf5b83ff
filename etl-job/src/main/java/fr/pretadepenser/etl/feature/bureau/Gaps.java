package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.declaration.Window.last;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** The rhythm at which credits elsewhere follow each other. */
final class Gaps {
  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.intervalMean(),
          CREDITS.intervalMin(),
          CREDITS.intervalStd(),
          CREDITS.within(last(4)).intervalMean());

  private Gaps() {}
}
