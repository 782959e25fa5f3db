package xinqiao.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import xinqiao.disclosure.ApplicationChanged;
import xinqiao.law.Refusal;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.NotThere;
import xinqiao.routing.SendingMoved;
import xinqiao.web.Missing;

/** What the API's own resources answer when something is wrong; whatever isn't named here the site's error page tells. */
@RestControllerAdvice(basePackages = "xinqiao.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {
    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    /** The same for what isn't there and for what the caller may not see. */
    @ExceptionHandler({NotThere.class, Missing.class})
    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return Problems.answer(problems.of(request, HttpStatus.NOT_FOUND, "not-there"));
    }

    @ExceptionHandler
    ResponseEntity<Object> changed(ChangedMeanwhile changed, HttpServletRequest request) {
        return changed(Happened.all(changed.since()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> changed(ApplicationChanged changed, HttpServletRequest request) {
        return changed(Happened.applications(changed.since()), request);
    }

    private ResponseEntity<Object> changed(List<Happened> since, HttpServletRequest request) {
        var problem = problems.of(request, HttpStatus.CONFLICT, "changed");
        problem.setProperty("since", since);
        if (!since.isEmpty()) problem.setProperty("seq", since.getLast().seq());
        return Problems.answer(problem);
    }

    @ExceptionHandler(SendingMoved.class)
    ResponseEntity<Object> moved(HttpServletRequest request) {
        return Problems.answer(problems.of(request, HttpStatus.CONFLICT, "changed"));
    }

    @ExceptionHandler
    ResponseEntity<Object> moved(VersionMoved moved, HttpServletRequest request) {
        var problem = problems.of(request, HttpStatus.CONFLICT, "changed");
        problem.setProperty("seq", moved.seq());
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        var texts = problems.texts(request);
        return refused(
                request,
                refusal.objections().stream()
                        .map(no -> Problems.Objected.of(no, texts))
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(CitedRefusal refusal, HttpServletRequest request) {
        var texts = problems.texts(request);
        return refused(
                request,
                refusal.objections().stream()
                        .map(no -> Problems.Objected.of(no, refusal.profile(), texts))
                        .toList());
    }

    private ResponseEntity<Object> refused(HttpServletRequest request, List<Problems.Objected> objections) {
        var problem = problems.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "refused");
        problem.setProperty("objections", objections);
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrong(WrongField wrong, HttpServletRequest request) {
        String kind = switch (wrong.kind()) {
            case MISSING -> "field-missing";
            case UNKNOWN -> "field-unknown";
            case NO_SUCH_VALUE -> "field-value";
        };
        var problem = problems.of(request, HttpStatus.BAD_REQUEST, kind, wrong.field());
        problem.setProperty("field", wrong.field());
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getCause() instanceof JacksonException cause
                && !cause.getPath().isEmpty()) return wrong(Bodies.wrong(cause), request);
        return Problems.answer(problems.of(request, HttpStatus.BAD_REQUEST, "unreadable"));
    }

    @ExceptionHandler
    ResponseEntity<Object> keyUsed(Replies.KeyUsed used, HttpServletRequest request) {
        return Problems.answer(problems.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "key-used"));
    }

    /** An address with a word where a number belongs leads nowhere; anything else is a wrong field. */
    @ExceptionHandler
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        if (wrong.getParameter().hasParameterAnnotation(PathVariable.class)) return notThere(request);
        return wrong(new WrongField(wrong.getName(), WrongField.Kind.NO_SUCH_VALUE), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return wrong(new WrongField(missing.getParameterName(), WrongField.Kind.MISSING), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestPartException missing, HttpServletRequest request) {
        return wrong(new WrongField(missing.getRequestPartName(), WrongField.Kind.MISSING), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooOften(TooOften tooOften, HttpServletRequest request) {
        var problem = problems.of(request, HttpStatus.TOO_MANY_REQUESTS, "too-often");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(tooOften.waiting().toSeconds()))
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
