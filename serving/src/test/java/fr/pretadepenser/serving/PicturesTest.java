package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.serving.CrowdedNight.Crowded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of many clients over HTTP: drawn, kept by the caller, told apart. */
@ExtendWith(RunningApi.class)
class PicturesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/clients/300001/position.%s?feature=amt_credit",
        "/v1/clients/300001/position.%s?feature=name_contract_type",
        "/v1/clients/300002/position.%s?feature=bureau_active_debt",
        "/v1/clients/300001/density.%s?x=amt_credit&y=ext_source_2",
        "/v1/clients/300002/density.%s?x=occupation_type&y=bureau_active_debt",
        "/v1/model/dependence.%s?feature=ext_source_2",
        "/v1/model/dependence.%s?feature=occupation_type",
        "/v1/model/importance.%s?lang=fr",
      })
  void eachIsDrawnAndKeptByTheCaller(String path, @Crowded Api api) throws Exception {
    var png = api.get(path.formatted("png"));
    assertThat(png.statusCode()).as(png.body()).isEqualTo(200);
    assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
    String svg = path.formatted("svg") + "&theme=dark";
    var first = api.get(svg);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("<title", "<desc");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var again = api.send(api.keyed(svg).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    var light = api.send(api.keyed(svg.replace("dark", "light")).header("If-None-Match", tag));
    assertThat(light.statusCode()).isEqualTo(200);
  }

  @Test
  void anotherFeatureIsAnotherPicture(@Crowded Api api) throws Exception {
    String path = "/v1/clients/300001/position.svg?feature=";
    String credit = tag(api, path + "amt_credit");
    assertThat(tag(api, path + "amt_annuity")).isNotEqualTo(credit);
    assertThat(tag(api, path.replace("300001", "300002") + "amt_credit")).isNotEqualTo(credit);
    assertThat(tag(api, path + "amt_credit&lang=fr"))
        .isNotEqualTo(tag(api, path + "amt_credit&lang=en"));
  }

  @Test
  void whatCannotBeDrawnIsRefusedLikeTheFigures(@Crowded Api api) throws Exception {
    assertThat(api.get("/v1/model/costs.svg").statusCode()).isEqualTo(404);
    assertThat(api.get("/v1/model/dependence.svg?feature=loan").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/model/importance.gif").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/clients/7/position.svg?feature=amt_credit").statusCode())
        .isEqualTo(404);
  }

  private static String tag(Api api, String path) throws Exception {
    return api.get(path).headers().firstValue("ETag").orElseThrow();
  }
}
