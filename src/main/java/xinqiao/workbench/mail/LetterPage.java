package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.mailroom.Colleagues;
import xinqiao.mailroom.HandOnGround;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailEnds;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.ScanPart;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.Uploads;

/** One letter: its steps with who and when, its pictures, and the three ways out of the book. */
@RestController
@Guides({Provision.JF_L2, Provision.JF_L3A})
class LetterPage {
    private static final String ONE = BoardPage.PATH + "/{mail:\\d+}";

    private final Mailroom mailroom;
    private final MailBook book;
    private final MailEnds ends;
    private final Colleagues colleagues;
    private final PetitionDesk desk;
    private final Registrations registrations;
    private final Uploads uploads;
    private final FileStore store;
    private final Houses houses;
    private final Templates pages;

    LetterPage(
            Mailroom mailroom,
            MailBook book,
            MailEnds ends,
            Colleagues colleagues,
            PetitionDesk desk,
            Registrations registrations,
            Uploads uploads,
            FileStore store,
            Houses houses,
            Templates pages) {
        this.mailroom = mailroom;
        this.book = book;
        this.ends = ends;
        this.colleagues = colleagues;
        this.desk = desk;
        this.registrations = registrations;
        this.uploads = uploads;
        this.store = store;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long mail) {
        return page(ui, actor, mail, Form.empty(), List.of());
    }

    @PostMapping(ONE + "/back")
    ResponseEntity<?> takeBack(Actor actor, @PathVariable long mail) {
        return MailLinks.pressed(mailroom.takeBack(actor, mail), BoardPage.PATH + "/" + mail, "mailroom.taken-back");
    }

    /** The pictures of each part that was chosen, or the reason why there are none. */
    @PostMapping(ONE + "/scans")
    ResponseEntity<?> scan(Ui ui, Actor actor, @PathVariable long mail, HttpServletRequest request) {
        long there = book.open(actor, mail).item().id();
        var form = Form.of(request);
        var objections = new Objections();
        boolean some = false;
        for (ScanPart part : ScanPart.values()) {
            var sent = uploads.take(request, "scan-" + part);
            if (!sent.objections().isEmpty()) objections = objections.and(new Refused<>(sent.objections()));
            if (sent.files().isEmpty()) continue;
            some = true;
            objections = objections.and(mailroom.scan(actor, there, part, sent.files()));
        }
        if (!some && objections.list().isEmpty())
            objections = objections.and(mailroom.leaveUnscanned(actor, there, form.value("unscanned")));
        return answer(ui, actor, mail, form, objections.orGrant(() -> there), "mailroom.scanned");
    }

    @GetMapping(ONE + "/scans/{scan:\\d+}")
    ResponseEntity<Resource> picture(Actor actor, @PathVariable long mail, @PathVariable long scan) {
        var file = book.open(actor, mail);
        var found = file.scans().stream()
                .filter(one -> one.id() == scan)
                .findFirst()
                .orElseThrow(Missing::new);
        String name = MailEnds.files(file).get(file.scans().indexOf(found)).name();
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), name, found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(store.open(found.sha256())));
    }

    /** Further material of the case with that number. */
    @PostMapping(ONE + "/join")
    ResponseEntity<?> join(Ui ui, Actor actor, @PathVariable long mail, HttpServletRequest request) {
        long there = book.open(actor, mail).item().id();
        var form = Form.of(request);
        String number = form.value("petition");
        var found = number.isEmpty()
                ? List.<Long>of()
                : desk.list(actor, Filter.of(Filter.View.ALL).with(number), null, 5).lines().stream()
                        .filter(line -> line.number().equals(number))
                        .map(line -> line.id())
                        .toList();
        if (found.size() != 1)
            return MailLinks.refused(
                    page(ui, actor, mail, form.problem("petition", "mailroom.problem.petition"), List.of()));
        String words = form.value("words").isEmpty() ? ui.t("mailroom.join.words.empty") : form.value("words");
        return answer(ui, actor, mail, form, ends.join(actor, there, found.getFirst(), words), "mailroom.joined");
    }

    @PostMapping(ONE + "/hand-on")
    ResponseEntity<?> handOn(Ui ui, Actor actor, @PathVariable long mail, HttpServletRequest request) {
        long there = book.open(actor, mail).item().id();
        var form = Form.of(request);
        var ground = Fields.chosen(form, "ground", HandOnGround.class);
        if (ground.isEmpty())
            return MailLinks.refused(
                    page(ui, actor, mail, form.problem("ground", "workbench.problem.choose"), List.of()));
        var done = ends.handOn(actor, there, ground.get(), form.value("to"));
        return answer(ui, actor, mail, form, done, "mailroom.handed-on");
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, long mail, Form form, Decision<?> decision, String done) {
        return switch (decision) {
            case Granted<?> _ -> Go.done(BoardPage.PATH + "/" + mail, done);
            case Refused<?> no -> MailLinks.refused(page(ui, actor, mail, form, no.objections()));
        };
    }

    JteModel page(Ui ui, Actor actor, long mail, Form form, List<Objection> objections) {
        var file = book.open(actor, mail);
        return pages.deskMailLetter(
                ui,
                new LetterView(
                        file,
                        MailLinks.people(ui, colleagues.others(actor)),
                        new Names(houses, ui),
                        form,
                        objections,
                        registrations.profile(actor.houseCode())));
    }
}
