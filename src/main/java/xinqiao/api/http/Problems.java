package xinqiao.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.law.Objection;
import xinqiao.web.Ui;
import xinqiao.web.UiArguments;

/** Errors as problem details (RFC 9457), in the language asked for. */
@Component
class Problems {
    private final UiArguments ui;

    Problems(UiArguments ui) {
        this.ui = ui;
    }

    Ui texts(HttpServletRequest request) {
        return ui.of(request);
    }

    /** @param kind last part of the problem's type, and of the keys of its texts */
    ProblemDetail of(HttpServletRequest request, HttpStatus status, String kind, Object... values) {
        Ui texts = texts(request);
        var problem = ProblemDetail.forStatusAndDetail(status, texts.t("api.problem." + kind + ".detail", values));
        problem.setType(URI.create("urn:xinqiao:problem:" + kind));
        problem.setTitle(texts.t("api.problem." + kind + ".title"));
        return problem;
    }

    static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** One ground of a refusal. */
    record Objected(String provision, String citationZh, String citationEn, String reason, String text) {
        static Objected of(Objection no, Ui texts) {
            return new Objected(
                    no.provision().id(),
                    no.provision().citation(Locale.SIMPLIFIED_CHINESE),
                    no.provision().citation(Locale.ENGLISH),
                    no.reason(),
                    texts.t(no.reason(), no.values().toArray()));
        }
    }
}
