package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.mailroom.Colleagues;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailNumbers;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Mailroom.Arrival;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** The mail book: signs for the post and takes many letters a step further with one press. */
@RestController
@Guides({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3A})
class BoardPage {
    static final String PATH = "/desk/mail";
    private static final int LONGEST = 60;

    private final Mailroom mailroom;
    private final MailBook book;
    private final Colleagues colleagues;
    private final ScanFiles scans;
    private final Registrations registrations;
    private final Templates pages;

    BoardPage(
            Mailroom mailroom,
            MailBook book,
            Colleagues colleagues,
            ScanFiles scans,
            Registrations registrations,
            Templates pages) {
        this.mailroom = mailroom;
        this.book = book;
        this.colleagues = colleagues;
        this.scans = scans;
        this.registrations = registrations;
        this.pages = pages;
    }

    /** The book, or the letter whose number was scanned. */
    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, Actor actor, HttpServletRequest request) {
        mustKeep(actor);
        var form = Form.of(request);
        String number = form.value("number");
        if (!number.isEmpty()) {
            var typed = MailNumbers.read(number, actor.houseCode(), ui.today());
            var found = book.numbered(actor, typed.numbers());
            if (found.isPresent()) return Go.to(PATH + "/" + found.get().id());
            form = form.problem("number", "mailroom.problem.number", number);
        }
        return ResponseEntity.ok(page(ui, actor, form, List.of(), List.of()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> sign(Ui ui, Actor actor, HttpServletRequest request) {
        mustKeep(actor);
        var form = counted(counted(Form.of(request), "ordinary"), "telegrams");
        var registered = lines(form, "registered");
        var express = lines(form, "express");
        if (registered.stream().anyMatch(BoardPage::tooLong))
            form = form.problem("registered", "workbench.problem.too-long");
        if (express.stream().anyMatch(BoardPage::tooLong)) form = form.problem("express", "workbench.problem.too-long");
        if (!form.ok()) return MailLinks.refused(page(ui, actor, form, List.of(), List.of()));
        var arrival = new Arrival(count(form, "ordinary"), registered, express, count(form, "telegrams"));
        return switch (mailroom.sign(actor, arrival, once(form))) {
            case Granted<List<MailItem>> _ -> Go.done(PATH, "mailroom.signed");
            case Refused<List<MailItem>> no -> MailLinks.refused(page(ui, actor, form, no.objections(), List.of()));
        };
    }

    /** One press: a step for all that are at that point, or for the numbers that were typed or scanned. */
    @PostMapping(PATH + "/steps")
    ResponseEntity<?> step(Ui ui, Actor actor, HttpServletRequest request) {
        mustKeep(actor);
        var form = Form.of(request);
        if (form.value("step").equals("AT_ONCE")) return stepped(ui, actor, form, mailroom.openAtOnce(actor));
        MailStep step = Fields.chosen(form, "step", MailStep.class).orElseThrow(Missing::new);
        Long clerk = Answers.id(form, "clerk").orElse(null);
        String numbers = form.value("numbers");
        if (numbers.isEmpty()) return stepped(ui, actor, form, mailroom.stepAll(actor, step, clerk));
        var typed = MailNumbers.read(numbers, actor.houseCode(), ui.today());
        if (!typed.wrong().isEmpty()) {
            form = form.problem("numbers", "mailroom.problem.number", String.join(" ", typed.wrong()));
            return MailLinks.refused(page(ui, actor, form, List.of(), List.of()));
        }
        return stepped(ui, actor, form, mailroom.stepNumbered(actor, step, typed.numbers(), clerk));
    }

    private ResponseEntity<?> stepped(Ui ui, Actor actor, Form form, Decision<Integer> done) {
        return switch (done) {
            case Granted<Integer> _ -> Go.done(PATH, "mailroom.stepped");
            case Refused<Integer> no -> MailLinks.refused(page(ui, actor, form, no.objections(), List.of()));
        };
    }

    /** The scans of many letters at once; the name of each file says whose it is. */
    @PostMapping(PATH + "/scans")
    ResponseEntity<?> scan(Ui ui, Actor actor, HttpServletRequest request) {
        mustKeep(actor);
        var taken = scans.take(actor, request, ui.today());
        if (taken.left().isEmpty() && taken.objections().isEmpty()) return Go.done(PATH, "mailroom.scanned");
        return MailLinks.refused(page(ui, actor, Form.empty(), taken.objections(), taken.left()));
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections, List<String> left) {
        Form filled = form.value("clerk").isEmpty() ? form.with("clerk", Long.toString(actor.personId())) : form;
        return pages.deskMailBoard(
                ui,
                new BoardView(
                        book.waiting(actor),
                        MailLinks.people(ui, colleagues.clerks(actor)),
                        filled,
                        objections,
                        left,
                        once(form),
                        registrations.profile(actor.houseCode())));
    }

    private static void mustKeep(Actor actor) {
        if (!Mailroom.keeps(actor)) throw new Missing();
    }

    private static Form counted(Form form, String name) {
        if (form.value(name).isEmpty()) return form;
        boolean good = Answers.number(form, name)
                .filter(number -> number >= 0 && number <= MailNumbers.MOST)
                .isPresent();
        return good ? form : form.problem(name, "workbench.problem.number");
    }

    private static int count(Form form, String name) {
        return Answers.number(form, name).orElse(0);
    }

    private static List<String> lines(Form form, String name) {
        return Arrays.stream(form.value(name).split("[\\s,，、;；]+"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean tooLong(String number) {
        return number.length() > LONGEST;
    }

    private static UUID once(Form form) {
        try {
            return UUID.fromString(form.value("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
