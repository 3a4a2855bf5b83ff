package fr.pretadepenser.serving.night;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB file of one night, opened read-only: whom to find, what is held on them, what the
 * model reads of them. Safe for any number of threads.
 */
public final class NightStore implements AutoCloseable {
  private final Night night;
  private final Readers readers;
  private final ClientSearch search;
  private final RecordReader records;
  private final long clients;

  private NightStore(Night night, Readers readers) throws SQLException {
    this.night = night;
    this.readers = readers;
    this.search = new ClientSearch();
    this.records = new RecordReader(night.records());
    this.clients = readers.read(search::countAll);
  }

  /**
   * Opens the file of {@code night} in {@code directory}, building it first if it is not there.
   *
   * @param memoryLimit of DuckDB, such as {@code 2GB}
   * @throws Failure input not ready, naming table, column or feature, if the night's Parquet is not
   *     what the night says
   */
  public static NightStore open(Night night, Path directory, String memoryLimit) {
    Path file = StoreFiles.of(night, directory, memoryLimit);
    try {
      return new NightStore(night, Readers.open(file, memoryLimit));
    } catch (SQLException e) {
      throw Failure.inputNotReady(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** The night it holds. */
  public String name() {
    return night.manifest().night();
  }

  /** How many clients the night has. */
  public long clients() {
    return clients;
  }

  /** What {@link FeatureValues#numbers()} holds, in order. */
  public List<Feature> numbers() {
    return night.inputs().stream().filter(feature -> !feature.isCategory()).toList();
  }

  /** What {@link FeatureValues#categories()} holds, in order. */
  public List<Feature> categories() {
    return night.inputs().stream().filter(Feature::isCategory).toList();
  }

  /**
   * The clients whose number or names start with the words of {@code text}; all, if it is blank.
   */
  public Found search(String text, int page, int size) {
    return read(reader -> search.find(reader, text, page, size));
  }

  /** The client of that number. */
  public Optional<Client> client(long id) {
    return read(reader -> search.client(reader, id));
  }

  /** The rows of one client in every table, in the order of the night's tables. */
  public List<RecordReader.Rows> records(long id) {
    return read(reader -> records.rows(reader, id));
  }

  /** The feature values of one client. */
  public Optional<FeatureValues> features(long id) {
    return read(
        reader -> {
          PreparedStatement statement =
              reader.prepare("SELECT numbers, categories FROM feature WHERE id = ?");
          statement.setLong(1, id);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(FeatureValues.of(row)) : Optional.empty();
          }
        });
  }

  /** What the night says of all clients at once. */
  public AllClients all() {
    return new AllClients(night, clients, this::read);
  }

  @Override
  public void close() {
    readers.close();
  }

  private <T> T read(Readers.Read<T> read) {
    try {
      return readers.read(read);
    } catch (SQLException e) {
      throw new IllegalStateException("reading night " + name(), e);
    }
  }

  /** A client of the night, with the names where the lender's file has them. */
  public record Client(long id, @Nullable String firstName, @Nullable String lastName) {}

  /** A page of clients in ascending order of number, and how many there are in all. */
  public record Found(List<Client> clients, long total) {
    public Found {
      clients = List.copyOf(clients);
    }
  }
}
