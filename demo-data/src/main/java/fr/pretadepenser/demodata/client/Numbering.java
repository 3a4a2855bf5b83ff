package fr.pretadepenser.demodata.client;

/**
 * Gives every client consecutive numbers for credits and applications. The numbers depend on
 * earlier clients only, so they do not change when more clients are asked for.
 */
public final class Numbering {
  /** SK_ID_CURR of the first client. */
  public static final long FIRST_CLIENT = 100_001;

  private static final long FIRST_BUREAU = 5_000_001;
  private static final long FIRST_EARLIER = 1_000_001;

  private final long seed;
  private final int blockSize;
  private final long[] bureau;
  private final long[] earlier;

  /** Counts the records of all clients, block by block. */
  public Numbering(long seed, int clients, int blockSize) {
    this.seed = seed;
    this.blockSize = blockSize;
    int blocks = (clients + blockSize - 1) / blockSize;
    bureau = new long[blocks];
    earlier = new long[blocks];
    long nextBureau = FIRST_BUREAU;
    long nextEarlier = FIRST_EARLIER;
    for (int index = 0; index < clients; index++) {
      if (index % blockSize == 0) {
        bureau[index / blockSize] = nextBureau;
        earlier[index / blockSize] = nextEarlier;
      }
      RecordCounts counts = RecordCounts.draw(seed, FIRST_CLIENT + index);
      nextBureau += counts.bureauNumbers();
      nextEarlier += counts.earlierApplications();
    }
  }

  /** How many blocks of clients there are. */
  public int blocks() {
    return bureau.length;
  }

  /** Draws the clients of one block, in order. */
  public Block block(int block) {
    return new Block(block);
  }

  /** Walks through the clients of a block. */
  public final class Block {
    private long id;
    private long nextBureau;
    private long nextEarlier;

    private Block(int block) {
      id = FIRST_CLIENT + (long) block * blockSize;
      nextBureau = bureau[block];
      nextEarlier = earlier[block];
    }

    /** The next client. */
    public Client next() {
      Client client = Client.draw(seed, id++, nextBureau, nextEarlier);
      nextBureau += client.counts().bureauNumbers();
      nextEarlier += client.counts().earlierApplications();
      return client;
    }
  }
}
