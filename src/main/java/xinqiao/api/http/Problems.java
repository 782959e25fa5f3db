package xinqiao.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
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
            return of(
                    no,
                    no.provision().citation(Locale.SIMPLIFIED_CHINESE),
                    no.provision().citation(Locale.ENGLISH),
                    texts);
        }

        /** As that procedure has the duty, instead of another house's rule. */
        static Objected of(Objection no, Procedure procedure, Ui texts) {
            Citation own = procedure.cited(no.provision());
            return of(no, own.in(Locale.SIMPLIFIED_CHINESE), own.in(Locale.ENGLISH), texts);
        }

        private static Objected of(Objection no, String zh, String en, Ui texts) {
            return new Objected(
                    no.provision().id(),
                    zh,
                    en,
                    no.reason(),
                    texts.t(no.reason(), no.values().toArray()));
        }
    }
}
