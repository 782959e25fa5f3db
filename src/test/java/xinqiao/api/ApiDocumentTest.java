package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import xinqiao.petition.Act;
import xinqiao.testing.XinqiaoTest;

/** The document that describes the API. */
@XinqiaoTest
class ApiDocumentTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

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

    /** Two records of one simple name would share one description, and the one that comes second would be wrong. */
    @Test
    void everyBodyAndEveryAnswerIsDescribedWithItsOwnFields() {
        JsonNode document = document();
        var wrong = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            for (String pattern : info.getPatternValues()) {
                String path = pattern.replaceAll("\\{(\\w+):[^}]*(\\{[^}]*}[^}]*)?}", "{$1}");
                JsonNode operations = document.at("/paths").path(path);
                for (var verb : info.getMethodsCondition().getMethods()) {
                    JsonNode operation = operations.path(verb.name().toLowerCase(Locale.ROOT));
                    if (operation.isMissingNode()) continue;
                    for (var parameter : handler.getMethodParameters())
                        if (parameter.hasParameterAnnotation(RequestBody.class))
                            compare(document, operation.path("requestBody"), parameter.getParameterType(), path, wrong);
                    Class<?> answer = ResolvableType.forMethodReturnType(handler.getMethod())
                            .as(ResponseEntity.class)
                            .getGeneric(0)
                            .resolve(handler.getReturnType().getParameterType());
                    for (String status : List.of("200", "201"))
                        compare(document, operation.path("responses").path(status), answer, path, wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private final Map<String, Class<?>> types = new HashMap<>();

    private void compare(JsonNode document, JsonNode described, Class<?> type, String path, Set<String> wrong) {
        if (!type.isRecord()) return;
        for (var each : described.path("content").properties()) {
            if (each.getKey().startsWith("multipart/")) continue; // has the parts as fields
            JsonNode content = each.getValue();
            String ref = content.at("/schema/$ref").asString("");
            JsonNode schema = ref.isEmpty() ? content.path("schema") : document.at(ref.substring(1));
            if (schema.path("properties").isMissingNode()) continue;
            var named = new TreeSet<>(schema.path("properties").propertyNames());
            var fields = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            Class<?> other = ref.isEmpty() ? null : types.putIfAbsent(ref, type);
            if (other != null && other != type) wrong.add(path + ": " + ref + " is of " + other + " and of " + type);
            if (!named.equals(fields)) wrong.add(path + " " + type.getSimpleName() + ": " + named + " for " + fields);
        }
    }

    @Test
    void everyBodyHasAnExample() {
        JsonNode document = document();
        var without = new TreeSet<String>();
        document.at("/paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((verb, operation) -> {
                    JsonNode body = operation.at("/requestBody/content/application~1json");
                    if (body.isMissingNode()) return;
                    String ref = body.at("/schema/$ref").asString("");
                    JsonNode schema = ref.isEmpty() ? body : document.at(ref.substring(1));
                    if (body.path("example").isMissingNode()
                            && !schema.toString().contains("\"example\"")) without.add(path);
                    // an example names no field that there isn't
                    if (body.path("example").isObject())
                        assertThat(document.at(ref.substring(1))
                                        .path("properties")
                                        .propertyNames())
                                .as(path)
                                .containsAll(body.path("example").propertyNames());
                }));
        assertThat(without).isEmpty();
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
