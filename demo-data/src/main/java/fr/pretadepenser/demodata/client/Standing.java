package fr.pretadepenser.demodata.client;

/**
 * How far an application has come on the night that is delivered. While its outcome is awaited it
 * is delivered as of that night; once the outcome is known it stays as it was last.
 *
 * @param known whether the outcome is known: a row of application_train, else of application_test
 * @param recent whether the outcome was still to come after the first night
 * @param night the night the record is as of
 * @param days days between the client's first night and that one
 */
public record Standing(boolean known, boolean recent, int night, int days) {

  static Standing onFirstNight(boolean known) {
    return new Standing(known, false, 0, 0);
  }
}
