package xinqiao.workbench.inquiries;

import java.util.List;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryState;
import xinqiao.law.Objection;
import xinqiao.organisation.Power;
import xinqiao.petition.Origin;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/** The inquiries about one case, with what the reader may do about each. */
public record InquiryView(
        Actor actor,
        Origin origin,
        List<Inquiry> inquiries,
        List<Field> fields,
        Form form,
        List<Objection> objections) {

    public String path() {
        return "/desk/petitions/" + origin.id() + "/inquiries";
    }

    public boolean registers() {
        return Inquiries.registers(actor, origin.houseCode());
    }

    public boolean answers(Inquiry one) {
        return registers() && one.state() == InquiryState.OPEN;
    }

    public boolean sends(Inquiry one) {
        return registers() && one.state() == InquiryState.APPROVED;
    }

    public boolean decides(Inquiry one) {
        return one.state() == InquiryState.SLIP
                && actor.may(Power.APPROVE)
                && actor.houseCode().equals(origin.houseCode());
    }
}
