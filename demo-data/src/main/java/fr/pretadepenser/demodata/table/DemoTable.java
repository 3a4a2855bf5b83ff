package fr.pretadepenser.demodata.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files that are made, the first eight as the real data set names them. */
public enum DemoTable {
  APPLICATION_TRAIN("application_train.csv"),
  APPLICATION_TEST("application_test.csv"),
  BUREAU("bureau.csv"),
  BUREAU_BALANCE("bureau_balance.csv"),
  PREVIOUS_APPLICATION("previous_application.csv"),
  POS_CASH_BALANCE("POS_CASH_balance.csv"),
  INSTALLMENTS_PAYMENTS("installments_payments.csv"),
  CREDIT_CARD_BALANCE("credit_card_balance.csv"),
  LATENT_PROBABILITY("latent_probability.csv"),
  CLIENT_NAMES("client_names.csv");

  private static final Map<String, String> HEADERS = headers();

  private final String fileName;

  DemoTable(String fileName) {
    this.fileName = fileName;
  }

  /** The file's name. */
  public String fileName() {
    return fileName;
  }

  /** The file's first line, without its end. */
  public String header() {
    return Objects.requireNonNull(HEADERS.get(fileName), fileName);
  }

  /** Reads the lines {@code file name: header}. */
  private static Map<String, String> headers() {
    try (InputStream in =
        Objects.requireNonNull(DemoTable.class.getResourceAsStream("headers.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
