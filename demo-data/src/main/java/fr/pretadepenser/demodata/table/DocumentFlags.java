package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;

/** The twenty columns FLAG_DOCUMENT_2 to FLAG_DOCUMENT_21. */
final class DocumentFlags {
  /** Share of ones from document 2 on; at most one of documents 3, 6 and 8 is usual. */
  private static final double[] TRAIN = {
    0.00004, 0.71, 0.00008, 0.0151, 0.088, 0.0002, 0.0814, 0.0039, 0.00002, 0.0039,
    0.00001, 0.0035, 0.0029, 0.0012, 0.0099, 0.0003, 0.0081, 0.0006, 0.0005, 0.0003
  };

  private static final int DOCUMENT_3 = 1;
  private static final int DOCUMENT_6 = 4;
  private static final int DOCUMENT_8 = 6;

  private DocumentFlags() {}

  static void write(Draw draw, boolean train, boolean revolving, CsvBuffer out) {
    double level = draw.uniform();
    int main = -1;
    if (level < (revolving ? 0.02 : train ? 0.785 : 0.79)) {
      main = DOCUMENT_3;
    } else if (level < (revolving ? 0.12 : 0.872)) {
      main = DOCUMENT_6;
    } else if (level < (revolving ? 0.2 : 0.954)) {
      main = DOCUMENT_8;
    }
    for (int i = 0; i < TRAIN.length; i++) {
      boolean exclusive = i == DOCUMENT_3 || i == DOCUMENT_6 || i == DOCUMENT_8;
      boolean given = exclusive ? i == main : draw.chance(train ? TRAIN[i] : TRAIN[i] / 5);
      out.integer(given ? 1 : 0);
    }
  }
}
