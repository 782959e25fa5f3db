package xinqiao.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import xinqiao.law.Refusal;
import xinqiao.pages.Templates;
import xinqiao.web.UiArguments;

/** A request that can't be understood, or that the law refuses where no page of its own shows it. */
@RestControllerAdvice
class RequestErrors extends ResponseEntityExceptionHandler {
    private final ErrorPages errors;
    private final Templates pages;
    private final UiArguments ui;

    RequestErrors(ErrorPages errors, Templates pages, UiArguments ui) {
        this.errors = errors;
        this.pages = pages;
        this.ui = ui;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        var view = ui.of(request);
        if (ErrorPages.ofApi(request)) {
            var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            problem.setProperty(
                    "objections",
                    refusal.objections().stream()
                            .map(no -> Map.of(
                                    "provision", no.provision().id(),
                                    "citation", no.provision().citation(Locale.SIMPLIFIED_CHINESE),
                                    "reason", no.reason(),
                                    "words", view.t(no.reason(), no.values().toArray())))
                            .toList());
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = view.at("/desk")
                ? pages.webDeskRefused(view, refusal.objections())
                : pages.webPortalRefused(view, refusal.objections());
        return ResponseEntity.unprocessableContent()
                .contentType(PageConverter.HTML)
                .body(page);
    }

    /** An address with something else where a number belongs is an address that isn't there. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException cause, HttpHeaders headers, HttpStatusCode code, WebRequest web) {
        boolean inThePath = cause instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        return handleExceptionInternal(cause, null, headers, inThePath ? HttpStatus.NOT_FOUND : code, web);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest web) {
        var status = HttpStatus.resolve(code.value());
        var answer = errors.answer(
                ((ServletWebRequest) web).getRequest(), status == null ? HttpStatus.BAD_REQUEST : status, cause);
        var together = new HttpHeaders(headers);
        together.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), together, answer.getStatusCode());
    }
}
