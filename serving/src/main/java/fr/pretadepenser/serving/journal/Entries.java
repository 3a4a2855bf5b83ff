package fr.pretadepenser.serving.journal;

import org.jdbi.v3.core.Handle;

/** The tables of the journal, within one transaction. */
public final class Entries {
  private final Handle handle;

  Entries(Handle handle) {
    this.handle = handle;
  }

  public DecisionTable decisions() {
    return new DecisionTable(handle);
  }

  public ClientDecisions decisionsOn(long client) {
    return new ClientDecisions(handle, client);
  }

  public StatementTable statements() {
    return new StatementTable(handle);
  }

  public ReviewTable reviews() {
    return new ReviewTable(handle);
  }
}
