package fr.pretadepenser.serving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.position.Bin;
import fr.pretadepenser.contract.position.Density;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.contract.position.Position.Group;
import fr.pretadepenser.serving.CrowdedNight.Crowded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a client stands among 402 others, counted once more by hand. */
@ExtendWith(RunningApi.class)
class PositionTest {
  private static final Map<Long, Map<String, Object>> CLIENTS = CrowdedNight.clients();
  private static final String STRETCHED = "/v1/clients/" + CrowdedNight.STRETCHED;

  @Test
  void theGroupsShareTheBinsAndCountEveryClient(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "amt_credit");

    assertThat(position.groups()).extracting(Group::group).containsExactly(PeerGroup.values());
    for (Group group : position.groups()) {
      assertThat(group.shown()).as("%s", group).isTrue();
      assertThat(group.counts()).hasSameSizeAs(position.axis().bins());
      assertThat(group.counts().stream().mapToLong(Long::longValue).sum())
          .isEqualTo(group.clients());
      assertThat(group.quantiles()).hasSameSizeAs(position.probabilities()).isSorted();
    }
    assertThat(group(position, PeerGroup.ALL).clients()).isEqualTo(402);
    assertThat(group(position, PeerGroup.REPAID).clients()).isEqualTo(267);
    assertThat(group(position, PeerGroup.DEFAULTED).clients()).isEqualTo(33);
    assertThat(group(position, PeerGroup.SIMILAR).clients()).isEqualTo(100);
    assertThat(position.model()).isEqualTo("tiny-1");
    assertThat(position.night()).isEqualTo(CrowdedNight.NAME);
  }

  @Test
  void thePercentileIsTheShareBelowAndHalfOfTheSame(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "amt_credit");

    double[] credits =
        CLIENTS.values().stream()
            .mapToDouble(one -> (double) requireNonNull(one.get("amt_credit")))
            .toArray();
    double below = Arrays.stream(credits).filter(credit -> credit < 120_000).count();
    double same = Arrays.stream(credits).filter(credit -> credit == 120_000).count();
    Group all = group(position, PeerGroup.ALL);
    assertThat(all.percentile()).isEqualTo((below + same / 2) / 402, within(1e-12));
    assertThat(all.sentence().fr()).startsWith("Plus bas que chez ").endsWith("tous les clients.");
    double median = all.quantiles().get(position.probabilities().indexOf(0.5));
    assertThat(Arrays.stream(credits).filter(credit -> credit < median).count())
        .isLessThanOrEqualTo(201);
  }

  @Test
  void theClientStandsInTheBinThatHoldsTheValue(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "amt_credit");

    Bin bin = position.axis().bins().get(requireNonNull(position.axis().client().bin()));
    assertThat(bin.from()).isLessThanOrEqualTo(120_000);
    assertThat(bin.to()).isGreaterThan(120_000);
    assertThat(position.axis().client().text().fr()).isEqualTo("120\u202f000\u00a0€");
    assertThat(position.axis().bins().get(0).from()).isNull();
    assertThat(position.axis().bins().get(0).label().fr()).startsWith("moins de ");
  }

  @Test
  void whatIsComputedInTheBundleHasAPositionToo(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "credit_income_ratio");
    assertThat(position.axis().client().number()).isEqualTo(1.2);
  }

  @Test
  void aCategoryIsSharedNotRanked(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "name_contract_type");

    long revolving =
        CLIENTS.values().stream()
            .filter(one -> "Revolving loans".equals(one.get("name_contract_type")))
            .count();
    Group all = group(position, PeerGroup.ALL);
    assertThat(position.axis().bins())
        .extracting(Bin::category)
        .containsExactly("Cash loans", "Revolving loans");
    assertThat(all.counts().get(1)).isEqualTo(revolving);
    assertThat(all.share()).isEqualTo((double) revolving / all.clients(), within(1e-12));
    assertThat(all.percentile()).isNull();
    assertThat(all.quantiles()).isEmpty();
  }

  @Test
  void aMissingValueIsSaidToBe(@Crowded Api api) throws Exception {
    Position position = position(api, "/v1/clients/" + CrowdedNight.SPARSE, "bureau_active_debt");

    Group all = group(position, PeerGroup.ALL);
    assertThat(position.axis().client().bin()).isNull();
    assertThat(position.axis().client().text().en()).isEqualTo("not provided");
    assertThat(all.percentile()).isNull();
    assertThat(all.missing()).isPositive();
    assertThat(all.clients() + all.missing()).isEqualTo(402);
    assertThat(all.sentence().en()).startsWith("Not provided, as for ");
  }

  @Test
  void theSimilarAreLikeTheClientInWhatWeighsMost(@Crowded Api api) throws Exception {
    Position position = position(api, STRETCHED, "ext_source_2");

    Group similar = group(position, PeerGroup.SIMILAR);
    Group all = group(position, PeerGroup.ALL);
    assertThat(similar.quantiles().get(3)).isGreaterThan(all.quantiles().get(3));
    assertThat(position.similarity().fr())
        .startsWith("Les 100 clients de la nuit les plus proches")
        .contains("Score externe 2", "écarts interquartiles");
  }

  @Test
  void groupsOfFewerThanTenAreNotShown(Api api) throws Exception {
    Position position =
        api.get(
            "/v1/clients/" + TinyNight.GRANTED + "/position?feature=amt_credit", Position.class);

    for (Group group : position.groups()) {
      assertThat(group.shown()).isFalse();
      assertThat(group.counts()).isEmpty();
      assertThat(group.percentile()).isNull();
      assertThat(group.sentence().en()).startsWith("Fewer than 10 clients");
    }
    assertThat(density(api, TinyNight.GRANTED, "amt_credit", "ext_source_2").counts()).isEmpty();
  }

  @Test
  void twoFeaturesAreCountedTogether(@Crowded Api api) throws Exception {
    Density density = density(api, CrowdedNight.STRETCHED, "amt_credit", "bureau_active_debt");

    long both =
        CLIENTS.values().stream().filter(one -> one.containsKey("bureau_active_debt")).count();
    assertThat(density.counts()).hasSameSizeAs(density.y().bins());
    assertThat(density.counts().get(0)).hasSameSizeAs(density.x().bins());
    assertThat(density.clients()).isEqualTo(both);
    assertThat(density.missing()).isEqualTo(402 - both);
    assertThat(density.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum())
        .isEqualTo(both);
    long cell =
        density
            .counts()
            .get(requireNonNull(density.y().client().bin()))
            .get(requireNonNull(density.x().client().bin()));
    assertThat(cell).isPositive();
  }

  @Test
  void aCategoryMayBeOneOfTheTwo(@Crowded Api api) throws Exception {
    Density density = density(api, CrowdedNight.STRETCHED, "name_contract_type", "ext_source_2");
    assertThat(density.x().bins()).hasSize(2);
    assertThat(density.x().client().category()).isEqualTo("Revolving loans");
    assertThat(density.clients()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/position?feature=loan,           feature",
    "/position,                        feature",
    "/position?feature=days_birth,     feature",
    "/density?x=amt_credit,            y",
    "/density?x=amt_credit&y=loan,     y",
  })
  void onlyFeaturesOfTheModelAreCompared(String path, String field, Api api) throws Exception {
    var response = api.get("/v1/clients/100001" + path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Api.problem(response).errors().get(0).field()).isEqualTo(field);
    assertThat(Api.problem(response).errors().get(0).message()).contains("/v1/model");
  }

  @Test
  void nobodyHasNoPosition(Api api) throws Exception {
    assertThat(api.get("/v1/clients/7/position?feature=amt_credit").statusCode()).isEqualTo(404);
  }

  private static Position position(Api api, String client, String feature) throws Exception {
    return api.get(client + "/position?feature=" + feature, Position.class);
  }

  private static Density density(Api api, long client, String x, String y) throws Exception {
    return api.get("/v1/clients/%d/density?x=%s&y=%s".formatted(client, x, y), Density.class);
  }

  private static Group group(Position position, PeerGroup group) {
    return position.groups().stream().filter(one -> one.group() == group).findFirst().orElseThrow();
  }
}
