package xinqiao.workbench.publications;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.publication.Attached;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.Said;
import xinqiao.publication.VersionState;
import xinqiao.publication.Working;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;
import xinqiao.workbench.forms.ChineseWords;
import xinqiao.workbench.forms.FormPapers;

/** The form of approval (拟公开海关信息审批表) as a paper that is signed and archived. */
@RestController
@Guides({Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
class PublishingPaper {
    private static final Set<PublishingAct> DECIDES =
            Set.of(PublishingAct.APPROVE, PublishingAct.SEND_BACK, PublishingAct.REFUSE);
    private static final Set<PublishingAct> SECRECY = Set.of(PublishingAct.CLEAR, PublishingAct.FORBID);

    private final PublishingDesk desk;
    private final PublishingPages shared;
    private final FormPapers papers;
    private final ChineseWords words;
    private final SiteAddress site;

    PublishingPaper(
            PublishingDesk desk, PublishingPages shared, FormPapers papers, ChineseWords words, SiteAddress site) {
        this.desk = desk;
        this.shared = shared;
        this.papers = papers;
        this.words = words;
        this.site = site;
    }

    @GetMapping(PublishingPages.ONE + "/forms" + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui, Actor actor, @PathVariable long publication, @PathVariable String form, @PathVariable String as) {
        Working one = desk.open(actor, publication).one();
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.PUBLICATION_APPROVAL)
                .orElseThrow(Missing::new);
        var values = values(one);
        values.put("item", shared.item(ui, actor, one.document()));
        String house = words.house(one.document().house());
        String code = site.of(PublishingPages.path(publication));
        return papers.answer(
                kind,
                as,
                new FormFacts(house, code, ui.today(), values, Map.of()),
                one.document().number());
    }

    private Map<String, String> values(Working one) {
        Map<String, String> all = new HashMap<>();
        var course = one.course();
        all.put("title", one.content().title());
        all.put("number", one.document().number());
        all.put("houseName", words.house(one.document().house()));
        all.put("department", words.department(one.document().department()));
        all.put("formed", words.day(one.formedOn()));
        all.put("fileNumber", one.content().paper().number());
        all.put("kind", words.t("publication.kind." + one.document().kind()));
        all.put("nature", one.state() == VersionState.REFUSED ? "NOT" : "PUBLIC");
        all.put("channels", one.state() == VersionState.REFUSED ? "" : "SITE");
        all.put("content", one.content().body());
        all.put("papers", one.files().stream().map(Attached::name).collect(Collectors.joining("、")));
        all.put("drafter", words.person(course.drafter()));
        all.put("submitted", words.day(course.submittedOn()));
        all.put("reason", course.said().reason());
        all.put("published", words.day(one.publishedOn()));
        all.put("archive", course.said().archive());
        for (Said.Note note : course.said().notes()) noted(all, note);
        if (course.decidedOn() != null) all.put("decidedShort", words.day(course.decidedOn()));
        return all;
    }

    /** The last word of each stands on the form. */
    private void noted(Map<String, String> all, Said.Note note) {
        String said = words.t("publication.note." + note.act());
        String whole = note.words().isEmpty() ? said : said + "：" + note.words();
        if (DECIDES.contains(note.act())) {
            all.put("approval", whole);
            all.put("approver", note.by());
            all.put("decided", words.day(note.at()));
        } else if (SECRECY.contains(note.act())) {
            all.put("secrecy", whole);
            all.put("secrecyName", note.by());
            all.put("secrecyOn", words.day(note.at()));
        }
    }
}
