package fr.pretadepenser.serving.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person is not two for writing their name in two ways. */
class PersonsTest {
  @ParameterizedTest
  @CsvSource({
    "'Bob Martin', 'Bob Martin', true",
    "'Bob Martin', 'bob  MARTIN ', true",
    "'Zoé', 'Zoe\u0301', true",
    "'Bob Martin', 'Ｂｏｂ Martin', true",
    "'Bob Martin', 'Rob Martin', false",
  })
  void samePerson(String one, String other, boolean same) {
    assertThat(Persons.same(new Actor(one, "branch-12"), new Actor(other, "branch-13")))
        .isEqualTo(same);
  }
}
