package xinqiao.workbench.forms;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryState;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The slip with which an inquiry is answered in writing (书面告知单), submitted by rank and handed out. */
@RestController
@Guides({Provision.JF_V9, Provision.JF_L8})
class InquiryFormPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/inquiries/{inquiry:\\d+}/forms";

    private final PetitionDesk desk;
    private final Inquiries inquiries;
    private final FormPapers papers;
    private final ChineseWords words;

    InquiryFormPage(PetitionDesk desk, Inquiries inquiries, FormPapers papers, ChineseWords words) {
        this.desk = desk;
        this.inquiries = inquiries;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @PathVariable long inquiry,
            @PathVariable String form,
            @PathVariable String as) {
        CaseFile file = desk.read(actor, id);
        Inquiry one = inquiries.of(actor, id).stream()
                .filter(each -> each.id() == inquiry)
                .findFirst()
                .orElseThrow(Missing::new);
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.ANSWER_SLIP)
                .orElseThrow(Missing::new);
        String house = words.house(file.petition().origin().houseCode());
        return papers.answer(kind, as, new FormFacts(house, "", ui.today(), values(file, one), Map.of()), one.number());
    }

    private Map<String, String> values(CaseFile file, Inquiry one) {
        Map<String, String> all = new HashMap<>();
        all.put("number", one.number());
        all.put("title", file.petition().origin().title());
        all.put("name", file.people().isEmpty() ? "" : file.people().getFirst().name());
        all.put("way", words.t("inquiry.way." + one.way()));
        all.put("on", words.day(one.askedOn()));
        all.put("question", one.question());
        all.put("answer", one.answer());
        all.put("taker", words.person(one.drafter()));
        all.put("remark", one.state() == InquiryState.APPROVED ? words.t("mailroom.agreed") : one.remark());
        all.put("told", words.day(one.answeredOn()));
        return all;
    }
}
