package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;

/** Names of clients: shown and searched, never an input of a feature. */
final class ClientNameTable {
  static final Table TABLE =
      new Table(
          "client_name",
          new Text("Noms", "Names"),
          List.of(RawFile.optional("client_names")),
          TableColumn.parse(
              """
              SK_ID_CURR | bigint | Numéro de la demande | Application number
              FIRST_NAME | string | Prénom               | First name
              LAST_NAME  | string | Nom                  | Last name
              """),
          List.of(Table.CLIENT));

  private ClientNameTable() {}
}
