package xinqiao.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Petitioner;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.InquiryState;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;

/** Asking how one's own petition stands (查询办理情况); what isn't answered yet isn't asked twice. */
@RestController("portalInquiryPage")
@Guides(Provision.JF_V9)
class InquiryPage {
    /** In characters; a technical bound, no law. */
    private static final int MOST_WORDS = 1_000;

    private final TrackSessions sessions;
    private final Inquiries inquiries;

    InquiryPage(TrackSessions sessions, Inquiries inquiries) {
        this.sessions = sessions;
        this.inquiries = inquiries;
    }

    @PostMapping("/track/case/inquiry")
    ResponseEntity<?> ask(HttpServletRequest request) {
        Petitioner petitioner =
                VisitCookie.TRACK.read(request).flatMap(sessions::find).orElse(null);
        if (petitioner == null) return Go.to("/track", Flash.Kind.NOTE, "portal.track-again");
        String question = Form.of(request).value("question");
        boolean waits = inquiries.of(petitioner).stream().anyMatch(one -> one.state() != InquiryState.ANSWERED);
        if (waits) return Go.done("/track/case", "portal.asked");
        if (question.codePointCount(0, question.length()) > MOST_WORDS)
            return Go.to("/track/case", Flash.Kind.WARN, "portal.question-too-long");
        return switch (inquiries.ask(petitioner, question)) {
            case Granted<Long> _ -> Go.done("/track/case", "portal.asked");
            case Refused<Long>(List<xinqiao.law.Objection> _) ->
                Go.to("/track/case", Flash.Kind.WARN, "portal.no-question");
        };
    }
}
