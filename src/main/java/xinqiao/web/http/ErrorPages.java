package xinqiao.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.web.UiArguments;

/** What went wrong, in the reader's language, and what to do now. Never how it went wrong: that stands in the log. */
@RestController
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Templates pages;
    private final UiArguments ui;

    ErrorPages(Templates pages, UiArguments ui) {
        this.pages = pages;
        this.ui = ui;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND; // somebody typed /error
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (DiskFull.behind(cause)) return answer(request, HttpStatus.INSUFFICIENT_STORAGE, cause);
        return answer(request, status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, cause);
    }

    ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, @Nullable Throwable cause) {
        var incident = status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE ? incident(cause) : null;
        if (ofApi(request)) {
            var problem = ProblemDetail.forStatus(status);
            if (incident != null) problem.setProperty("incident", incident);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var view = ui.of(request);
        var page = view.at("/desk")
                ? pages.webDeskError(view, words(status), incident)
                : pages.webPortalError(view, words(status), incident);
        return ResponseEntity.status(status).contentType(PageConverter.HTML).body(page);
    }

    static boolean ofApi(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
        return failed.equals("/api") || failed.startsWith("/api/");
    }

    /** The status whose words are shown; the rarer ones borrow those of their kind. */
    private static String words(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "403";
            case NOT_FOUND, GONE -> "404";
            case METHOD_NOT_ALLOWED -> "405";
            case CONTENT_TOO_LARGE -> "413";
            case TOO_MANY_REQUESTS -> "429";
            case SERVICE_UNAVAILABLE -> "503";
            case INSUFFICIENT_STORAGE -> "507";
            default -> status.is5xxServerError() ? "500" : "400";
        };
    }

    private static String incident(@Nullable Throwable cause) {
        var number = new StringBuilder();
        for (int i = 0; i < 8; i++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        LOG.error("Incident {}", number, cause);
        return number.toString();
    }
}
