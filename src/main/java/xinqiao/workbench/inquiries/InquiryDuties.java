package xinqiao.workbench.inquiries;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiries;
import xinqiao.web.DeskDuties;

/** Inquiries that wait, on the start page; no source gives a time for them, so none is late. */
@Component
class InquiryDuties implements DeskDuties {
    private final Inquiries inquiries;

    InquiryDuties(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        return List.of(new Duty("inquiry.waiting", inquiries.waiting(actor).size(), 0, InquiryPage.WAITING));
    }
}
