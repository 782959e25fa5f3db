package xinqiao.workbench.engagement;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.engagement.OutsiderKind;
import xinqiao.engagement.Outsiders;
import xinqiao.engagement.StaffRecord;
import xinqiao.engagement.StaffRegister;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** Who works on petitions, who was trained, and whom from outside the house can engage. */
@RestController
@Guides(Provision.KM_10)
class StaffRegisterPage {
    private static final String PATH = StaffRegisterView.PATH;

    private final StaffRegister register;
    private final Outsiders outsiders;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    StaffRegisterPage(
            StaffRegister register, Outsiders outsiders, Registrations registrations, Houses houses, Templates pages) {
        this.register = register;
        this.outsiders = outsiders;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        return page(ui, actor, null, Form.empty(), List.of(), null, null);
    }

    @PostMapping(PATH + "/records")
    ResponseEntity<?> enter(Ui ui, Actor actor, HttpServletRequest request) {
        reads(actor);
        var form = Answers.check(recordFields(ui, actor), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, "record", form, List.of(), null, null));
        Decision<Integer> decision = register.enter(
                actor,
                Answers.id(form, "person").orElse(0L),
                Fields.chosen(form, "kind", StaffRecord.Kind.class).orElseThrow(),
                form.date("from").orElseThrow(),
                form.date("until").orElse(null),
                form.value("words"),
                Answers.number(form, "hours").orElse(null));
        return answer(ui, actor, "record", form, decision);
    }

    @PostMapping(PATH + "/outsiders")
    ResponseEntity<?> outsider(Ui ui, Actor actor, HttpServletRequest request) {
        reads(actor);
        var form = Answers.check(outsiderFields(ui), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, "outsider", form, List.of(), null, null));
        Decision<Long> decision = outsiders.register(
                actor,
                form.value("name"),
                Fields.chosen(form, "outsider-kind", OutsiderKind.class).orElseThrow(),
                form.value("body"));
        return answer(ui, actor, "outsider", form, decision);
    }

    @PostMapping(PATH + "/outsiders/{outsider:\\d+}/{open:open|close}")
    ResponseEntity<?> open(Ui ui, Actor actor, @PathVariable long outsider, @PathVariable String open) {
        reads(actor);
        return answer(ui, actor, "open", Form.empty(), outsiders.open(actor, outsider, open.equals("open")));
    }

    /** The first password is shown once, on the page that comes of it. */
    @PostMapping(PATH + "/outsiders/{outsider:\\d+}/account")
    ResponseEntity<?> account(Ui ui, Actor actor, @PathVariable long outsider, HttpServletRequest request) {
        if (!actor.may(Power.ADMINISTER)) throw new Missing();
        var form = Form.of(request);
        String login = form.value("login");
        return switch (outsiders.openAccount(actor, outsider, login)) {
            case Granted<String>(String password) ->
                ResponseEntity.ok(page(ui, actor, null, Form.empty(), List.of(), login, password));
            case Refused<String> no -> refused(page(ui, actor, "account", form, no.objections(), null, null));
        };
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, String which, Form form, Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> Go.done(PATH, "engagement.kept");
            case Refused<?> no -> refused(page(ui, actor, which, form, no.objections(), null, null));
        };
    }

    private List<Field> recordFields(Ui ui, Actor actor) {
        var people = houses.roster(actor.houseCode()).posts().stream()
                .map(holder -> holder.person())
                .distinct()
                .map(person -> new Option(Long.toString(person.id()), person.name(ui.locale())))
                .toList();
        return new Fields(ui, "engagement.record")
                .pick("person", people)
                .one("kind", Fields.options(ui, List.of(StaffRecord.Kind.values()), "engagement.record-kind."))
                .day("from", null)
                .optional()
                .day("until", null)
                .area("words", 2)
                .optional()
                .number("hours")
                .list();
    }

    private static List<Field> outsiderFields(Ui ui) {
        return new Fields(ui, "engagement.outsider")
                .line("name", "half")
                .one("outsider-kind", Fields.options(ui, List.of(OutsiderKind.values()), "engagement.kind."))
                .line("body", "full")
                .list();
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            @Nullable String tried,
            Form form,
            List<Objection> objections,
            @Nullable String login,
            @Nullable String password) {
        reads(actor);
        boolean keeps = Outsiders.keeps(actor);
        var records = register.records(actor);
        var posts = register.posts(actor);
        var names = new Names(houses, ui)
                .knowing(Stream.concat(
                                records.stream().map(StaffRecord::person),
                                posts.stream().map(holder -> holder.person().id()))
                        .toList());
        return pages.deskStaffRegister(
                ui,
                new StaffRegisterView(
                        posts,
                        records,
                        outsiders.list(actor),
                        keeps,
                        actor.may(Power.ADMINISTER),
                        keeps ? recordFields(ui, actor) : List.of(),
                        keeps ? outsiderFields(ui) : List.of(),
                        tried,
                        form,
                        objections,
                        login,
                        password,
                        names,
                        registrations.profile(actor.houseCode())));
    }

    private static void reads(Actor actor) {
        if (!StaffRegister.reads(actor)) throw new Missing();
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** The way to the register. */
    @Component
    static class RegisterMenu implements DeskMenu {
        private static final int AMONG_THE_BOOKS = 252;

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            return actor == null || !StaffRegister.reads(actor)
                    ? List.of()
                    : List.of(new Entry(AMONG_THE_BOOKS, "workbench.menu.books", PATH, "engagement.register", null));
        }
    }
}
