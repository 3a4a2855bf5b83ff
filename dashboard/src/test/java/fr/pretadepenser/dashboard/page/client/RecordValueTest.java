package fr.pretadepenser.dashboard.page.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.session.Theme;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordValueTest {
  private static final Frame FRENCH = new Frame(Language.FR, Theme.SYSTEM, null, "", "/", Set.of());

  @Test
  void aNumberOfAPersonOrCreditIsNeverGrouped() {
    assertThat(RecordValue.of(FRENCH, "SK_ID_CURR", 100002L).text()).isEqualTo("100002");
  }

  @Test
  void anAmountIsInTheReadersForm() {
    assertThat(RecordValue.of(FRENCH, "AMT_CREDIT", 406597.505).text().replaceAll("\\h", " "))
        .isEqualTo("406 597,51");
  }

  @Test
  void daysKeepTheirNumberAndSayWhatItMeans() {
    RecordValue value = RecordValue.of(FRENCH, "DAYS_EMPLOYED", -637);

    assertThat(value.text()).isEqualTo("−637");
    assertThat(value.meaning()).isEqualTo("21 mois avant");
  }

  @Test
  void aFlagIsAWord() {
    assertThat(RecordValue.of(FRENCH, "FLAG_OWN_CAR", "Y").text()).isEqualTo("oui");
    assertThat(RecordValue.of(FRENCH, "FLAG_PHONE", 0).text()).isEqualTo("non");
    assertThat(RecordValue.of(FRENCH, "NFLAG_INSURED_ON_APPROVAL", 1.0).text()).isEqualTo("oui");
  }

  @Test
  void aCodeIsShownAsHeld() {
    assertThat(RecordValue.of(FRENCH, "CREDIT_ACTIVE", "Active").text()).isEqualTo("Active");
  }

  @Test
  void nothingHeldIsSaidSo() {
    assertThat(RecordValue.of(FRENCH, "OWN_CAR_AGE", null).missing()).isTrue();
    assertThat(RecordValue.of(FRENCH, "OWN_CAR_AGE", 0).missing()).isFalse();
  }
}
