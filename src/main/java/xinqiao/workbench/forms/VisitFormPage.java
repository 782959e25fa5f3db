package xinqiao.workbench.forms;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import xinqiao.petition.PetitionDesk;
import xinqiao.reception.Visit;
import xinqiao.reception.Visits;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** The record of an interview (来访接谈记录) on paper, to be signed. */
@RestController
@Guides(Provision.JF_V2)
class VisitFormPage {
    private static final String PATH = "/desk/reception/visits/{visit:\\d+}/forms";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Visits visits;
    private final PetitionDesk desk;
    private final FormPapers papers;
    private final ChineseWords words;
    private final SiteAddress site;

    VisitFormPage(Visits visits, PetitionDesk desk, FormPapers papers, ChineseWords words, SiteAddress site) {
        this.visits = visits;
        this.desk = desk;
        this.papers = papers;
        this.words = words;
        this.site = site;
    }

    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui, Actor actor, @PathVariable long visit, @PathVariable String form, @PathVariable String as) {
        Visit one = visits.open(actor, visit);
        // of a report the record belongs into the case, and nowhere else
        if (one.shut()) throw new Missing();
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.INTERVIEW_RECORD)
                .orElseThrow(Missing::new);
        String number = one.petitionId() == null
                ? ""
                : desk.read(actor, one.petitionId()).petition().origin().number();
        String code = site.of("/desk/reception/visits/" + one.id());
        var facts = new FormFacts(words.house(one.houseCode()), code, ui.today(), values(one, number), Map.of());
        return papers.answer(kind, as, facts, number);
    }

    private Map<String, String> values(Visit visit, String number) {
        Map<String, String> all = new HashMap<>();
        all.put("number", number);
        all.put("on", words.day(visit.on()));
        all.put("name", visit.name() == null ? "" : visit.name());
        all.put("people", String.valueOf(visit.people()));
        if (visit.begunAt() != null)
            all.put(
                    "from",
                    words.written(visit.begunAt().atZone(ZONE).toLocalDateTime().toString()));
        all.put("called", called(visit.calls()));
        all.put("promises", promises(visit.promises()));
        var interview = visit.interview();
        if (interview == null) return all;
        all.put("facts", interview.facts());
        all.put("earlier", interview.earlier());
        all.put("why", interview.why());
        all.put("behaviour", interview.behaviour());
        all.put("talks", interview.talks());
        all.put("explained", interview.explained() == null ? "" : interview.explained());
        all.put("finished", interview.finished() ? "YES" : "NO");
        return all;
    }

    private String called(List<Visit.Call> calls) {
        return calls.stream()
                .map(call -> (words.department(call.departmentId()) + " " + words.person(call.person())).strip())
                .collect(Collectors.joining("、"));
    }

    private String promises(List<Visit.Promise> promises) {
        return promises.stream()
                .map(one -> words.day(one.on()) + " " + words.t("reception.promise." + one.kind()) + " " + one.words())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
