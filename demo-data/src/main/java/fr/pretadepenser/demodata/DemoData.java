package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.Night;
import fr.pretadepenser.demodata.client.Numbering;
import fr.pretadepenser.demodata.fault.Fault;
import fr.pretadepenser.demodata.table.ClientRows;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Makes the tables: blocks of clients are drawn side by side and written in order, so the bytes do
 * not depend on the number of threads and memory not on the number of clients.
 */
public final class DemoData {
  private static final int BLOCK = 250;

  /** One in so many clients has a history whose application is in neither table. */
  private static final int CLIENTS_PER_STRANGER = 1000;

  private final DemoDataOrder order;
  private final Night night;
  private final int clients;
  private final Numbering numbering;

  private DemoData(DemoDataOrder order) {
    this.order = order;
    this.night = new Night(order.clients(), order.night(), order.shift());
    this.clients = Math.toIntExact(night.clients());
    this.numbering = new Numbering(order.seed(), clients, BLOCK);
  }

  /**
   * Makes the files, or does nothing if the same ones are there.
   *
   * @param progress told now and then how many clients are done
   * @throws Failure bad configuration if the folder holds anything else
   */
  public static void run(DemoDataOrder order, IntConsumer progress) throws IOException {
    OutputFolder folder = new OutputFolder(order);
    if (folder.upToDate()) {
      progress.accept(order.clients());
      return;
    }
    folder.fill(aside -> new DemoData(order).write(aside, progress));
  }

  private void write(Path folder, IntConsumer progress) throws IOException {
    Fault fault = order.fault();
    Map<DemoTable, OutputStream> files = new EnumMap<>(DemoTable.class);
    ExecutorService workers = Executors.newFixedThreadPool(order.threads());
    try {
      for (DemoTable table : DemoTable.values()) {
        OutputStream file =
            new BufferedOutputStream(
                Files.newOutputStream(folder.resolve(table.fileName())), 1 << 18);
        file.write((table.header() + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(table, fault == null ? file : fault.in(table, order.seed(), file));
      }
      writeBlocks(workers, files, progress);
    } finally {
      workers.shutdownNow();
      for (OutputStream file : files.values()) {
        file.close();
      }
    }
  }

  private void writeBlocks(
      ExecutorService workers, Map<DemoTable, OutputStream> files, IntConsumer progress)
      throws IOException {
    Queue<Future<ClientRows>> running = new ArrayDeque<>();
    Queue<ClientRows> free = new ArrayDeque<>();
    int written = 0;
    for (int next = 0; written < numbering.blocks(); ) {
      while (next < numbering.blocks() && running.size() < order.threads() + 2) {
        int block = next++;
        ClientRows rows = free.isEmpty() ? new ClientRows() : free.remove();
        running.add(workers.submit(() -> draw(block, rows)));
      }
      ClientRows rows = finished(running.remove());
      for (Map.Entry<DemoTable, OutputStream> file : files.entrySet()) {
        rows.drain(file.getKey(), file.getValue());
      }
      free.add(rows);
      written++;
      progress.accept(Math.min(clients, written * BLOCK));
    }
  }

  private ClientRows draw(int block, ClientRows rows) {
    Numbering.Block walk = numbering.block(block);
    int first = block * BLOCK;
    for (int index = first; index < Math.min(first + BLOCK, clients); index++) {
      rows.add(night.deliver(walk.next(), index));
      if (index % CLIENTS_PER_STRANGER == CLIENTS_PER_STRANGER / 2) {
        rows.addHistory(Client.stranger(order.seed(), index / CLIENTS_PER_STRANGER));
      }
    }
    return rows;
  }

  private static ClientRows finished(Future<ClientRows> block) throws IOException {
    try {
      return block.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while clients were being drawn", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a block of clients could not be drawn", e.getCause());
    }
  }
}
