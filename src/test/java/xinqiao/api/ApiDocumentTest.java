package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import xinqiao.petition.Act;
import xinqiao.testing.XinqiaoTest;

/** The document that describes the API. */
@XinqiaoTest
class ApiDocumentTest {
    @LocalServerPort
    int port;

    private JsonNode document() {
        var answer = new OtherSystem(port, null).get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void everyActIsDescribedWithItsFieldsItsPowerAndItsProvision() {
        JsonNode paths = document().at("/paths");
        assertThat(Stream.of(Act.values())
                        .filter(act -> act != Act.SEND_ON) // a sending is a resource of its own
                        .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(act -> paths.has("/api/v1/petitions/{id}/acts/" + act));
        var serve = paths.get("/api/v1/petitions/{id}/acts/serve").at("/post");
        assertThat(serve.at("/description").asString()).contains("Power: SERVE");
        assertThat(serve.at("/requestBody/content/application~1json/schema/required")
                        .toString())
                .contains("seq", "letter", "means");
        assertThat(serve.at("/responses").propertyNames()).contains("200", "400", "401", "404", "409", "422");
    }

    @Test
    void nothingOfTheRequestsInnerLifeIsAParameter() {
        assertThat(document().toString()).doesNotContain("accountId", "housePath", "\"actor\"", "\"ui\"");
    }

    @Test
    void whatIsOpenNeedsNoToken() {
        JsonNode paths = document().at("/paths");
        assertThat(paths.get("/api/v1/public/track").at("/post/security").isMissingNode())
                .isTrue();
        assertThat(paths.get("/api/v1/petitions").at("/get/security").toString())
                .contains("token");
    }

    @Test
    void noReferenceOfTheDocumentLeadsNowhere() {
        JsonNode document = document();
        var refs = java.util.regex.Pattern.compile("\"#(/[^\"]+)\"").matcher(document.toString());
        while (refs.find())
            assertThat(document.at(refs.group(1)).isMissingNode())
                    .as(refs.group(1))
                    .isFalse();
    }
}
