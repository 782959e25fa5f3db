package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.testing.Preview;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext pages;
    private static String origin;

    /** Addresses at which something goes wrong. */
    static class Trouble {
        @Bean
        RouterFunction<ServerResponse> trouble() {
            return route().GET("/broken", request -> {
                        throw new IllegalStateException("a secret detail");
                    })
                    .GET("/api/broken", request -> {
                        throw new IllegalStateException("a secret detail");
                    })
                    .GET("/desk/full", request -> {
                        throw new IllegalStateException(new SQLException("could not extend file", "53100"));
                    })
                    .GET("/not-mine", request -> {
                        throw new Missing();
                    })
                    .GET("/too-big", request -> {
                        throw new MaxUploadSizeExceededException(1);
                    })
                    .GET("/desk/refused", request -> {
                        Decision<String> no = Decision.refused(Provision.KM_18C, "gallery.refusal.many", 7);
                        return ServerResponse.ok().body(no.orElseThrow());
                    })
                    .build();
        }
    }

    @BeforeAll
    static void start() {
        pages = Preview.start(Trouble.class);
        origin = "http://localhost:" + pages.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aFaultOfOursTellsNoDetailButTheNumberUnderWhichTheLogHasIt(CapturedOutput log) {
        var answer = get("/broken", "zh");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("系统出现故障").doesNotContain("secret", "Exception", "xinqiao.web");
        var incident = answer.body().replaceAll("(?s).*<strong>([2-9A-Z]{8})</strong>.*", "$1");
        assertThat(log.getAll()).contains("Incident " + incident);
    }

    @Test
    void aFullDiskIsSaidToBeFullSinceASecondTryWouldNotHelp(CapturedOutput log) {
        var answer = get("/desk/full", "zh");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("磁盘已满", "没有保存").doesNotContain("extend file");
        assertThat(log.getAll()).contains("could not extend file");
        assertThat(get("/desk/full", "en").body()).contains("The disk of the server is full");
    }

    @Test
    void whatIsNotMineLooksExactlyLikeWhatIsNotThere() {
        var mine = get("/not-mine", "en");
        var nothing = get("/nothing", "en");
        assertThat(mine.statusCode()).isEqualTo(nothing.statusCode()).isEqualTo(404);
        assertThat(mine.body().replace("/not-mine", "/nothing")).isEqualTo(nothing.body());
        assertThat(mine.headers().map().keySet())
                .isEqualTo(nothing.headers().map().keySet());
    }

    @Test
    void aFileTooLargeIsSaidToBeTooLarge() {
        var answer = get("/too-big", "zh");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件过大");
    }

    @Test
    void anExpiredFormIsRefusedWithWordsThatSaySo() throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(origin + "/desk/gallery"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .header("Accept-Language", "zh-CN")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面可能已经过期", "工作台");
    }

    @Test
    void aRefusalThatNoPageShowsStillCitesItsArticle() {
        var answer = get("/desk/refused", "zh");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("推选了 7 名代表", Provision.KM_18C.citation(Language.ZH.locale()));
    }

    @Test
    void theApiAnswersItsErrorsAsJson() {
        var answer = get("/api/broken", "zh");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("incident").doesNotContain("secret");
    }

    private static HttpResponse<String> get(String path, String language) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(origin + path))
                            .header("Accept-Language", language)
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
