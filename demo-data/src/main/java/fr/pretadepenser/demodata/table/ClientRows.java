package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.name.Name;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** The rows of some clients in all tables, held in memory until they are written. */
public final class ClientRows {
  private final Map<DemoTable, CsvBuffer> buffers = new EnumMap<>(DemoTable.class);

  /** Starts without rows. */
  public ClientRows() {
    for (DemoTable table : DemoTable.values()) {
      buffers.put(table, new CsvBuffer());
    }
  }

  /** Adds the rows of a client in every table. */
  public void add(Client client) {
    boolean known = client.standing().known();
    ApplicationRows.write(
        client, buffer(known ? DemoTable.APPLICATION_TRAIN : DemoTable.APPLICATION_TEST));
    addHistory(client);
    buffer(DemoTable.LATENT_PROBABILITY)
        .integer(client.id())
        .decimal(client.probability(), 9)
        .end();
    Name name = Name.of(client);
    buffer(DemoTable.CLIENT_NAMES).integer(client.id()).text(name.first()).text(name.last()).end();
  }

  /** Adds the history of a client whose application is in neither table, as the real files do. */
  public void addHistory(Client client) {
    BureauRows.write(client, buffer(DemoTable.BUREAU));
    BureauBalanceRows.write(client, buffer(DemoTable.BUREAU_BALANCE));
    PreviousApplicationRows.write(client, buffer(DemoTable.PREVIOUS_APPLICATION));
    PosCashRows.write(client, buffer(DemoTable.POS_CASH_BALANCE));
    InstalmentRows.write(client, buffer(DemoTable.INSTALLMENTS_PAYMENTS));
    CreditCardRows.write(client, buffer(DemoTable.CREDIT_CARD_BALANCE));
  }

  /** Writes the rows of one table and forgets them. */
  public void drain(DemoTable table, OutputStream out) throws IOException {
    buffer(table).drainTo(out);
  }

  private CsvBuffer buffer(DemoTable table) {
    CsvBuffer buffer = buffers.get(table);
    if (buffer == null) {
      throw new IllegalStateException("no buffer for " + table);
    }
    return buffer;
  }
}
