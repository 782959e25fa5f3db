package xinqiao.portal.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.web.Form;

/** Forms of several pages that are put aside and taken up again: in the same browser, or elsewhere with a code. */
@Component
public class PutAside {
    private final Drafts drafts;
    private final Attempts attempts;

    PutAside(Drafts drafts, Attempts attempts) {
        this.drafts = drafts;
        this.attempts = attempts;
    }

    /** A kind of form. @param code sets its codes apart from those of other kinds: a code opens none of them */
    public record Kind(VisitCookie cookie, String code) {
        public static final Kind LETTER = new Kind(VisitCookie.DRAFT, "");
        public static final Kind APPLICATION = new Kind(VisitCookie.APPLY, "APPLY");
    }

    /** What came of a code. */
    public sealed interface TakenUp {}

    public record Draft(Form form) implements TakenUp {}

    /** @param told the form that asks for the code, with what is wrong */
    public record NoDraft(HttpStatus status, Form told) implements TakenUp {}

    /** @param code with which it is taken up elsewhere; the same one as long as the draft lives */
    public record Saved(String code, Form draft) {}

    /** The one that this browser has open. */
    public Optional<Form> open(Kind kind, HttpServletRequest request) {
        return kind.cookie().read(request).flatMap(drafts::find);
    }

    public TakenUp resume(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.of(request).require("code", "portal.problem.no-resume-code");
        if (!form.ok()) return new NoDraft(HttpStatus.UNPROCESSABLE_CONTENT, form);
        String address = request.getRemoteAddr();
        if (attempts.closed(Door.RESUME, address).isPresent())
            return new NoDraft(HttpStatus.TOO_MANY_REQUESTS, form.problem("code", "portal.problem.slow"));
        Optional<String> token = drafts.tokenOf(kind.code() + form.value("code"));
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty()) {
            attempts.count(Door.RESUME, address);
            return new NoDraft(HttpStatus.UNPROCESSABLE_CONTENT, form.problem("code", "portal.problem.no-draft"));
        }
        kind.cookie().write(request, response, token.orElseThrow());
        return new Draft(draft.get());
    }

    public Optional<Saved> saved(Kind kind, HttpServletRequest request) {
        Optional<String> token = kind.cookie().read(request);
        return token.flatMap(drafts::find)
                .map(draft -> new Saved(drafts.codeOf(token.orElseThrow(), draft, kind.code()), draft));
    }

    public void discard(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        kind.cookie().read(request).ifPresent(drafts::forget);
        kind.cookie().delete(request, response);
    }
}
