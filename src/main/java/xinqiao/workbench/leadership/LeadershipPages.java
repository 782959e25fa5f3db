package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CaseRef;
import xinqiao.leadership.Leaders;
import xinqiao.leadership.Measure;
import xinqiao.leadership.PaperState;
import xinqiao.organisation.Houses;
import xinqiao.petition.Registrations;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What these pages share: the way between them, to whom something can be given, the rows of measures. */
@Component
class LeadershipPages {
    static final String PATH = "/desk/leadership";
    private static final int ROWS = 3;

    private final Leaders leaders;
    private final Houses houses;
    private final Registrations registrations;

    LeadershipPages(Leaders leaders, Houses houses, Registrations registrations) {
        this.leaders = leaders;
        this.houses = houses;
        this.registrations = registrations;
    }

    /** The office that keeps the registers, and the leaders. */
    static boolean keeps(Actor actor) {
        return Bulletins.reads(actor);
    }

    static List<Link> sections(Ui ui) {
        List<Link> links = new ArrayList<>();
        var actor = ui.actor();
        boolean keeps = actor != null && keeps(actor);
        if (keeps) links.add(new Link(PATH, ui.t("leadership.overview.title")));
        links.add(new Link(InstructionPage.PATH, ui.t("leadership.instructions.title")));
        links.add(new Link(OwnershipPage.PATH, ui.t("leadership.ownerships.title")));
        if (keeps) links.add(new Link(BulletinPage.PATH, ui.t("leadership.bulletins.title")));
        links.add(new Link(PlanPage.COORDINATIONS, ui.t("leadership.coordinations.title")));
        links.add(new Link(PlanPage.OUTLINES, ui.t("leadership.outlines.title")));
        links.add(new Link(MeetingPage.HEARINGS, ui.t("leadership.hearings.title")));
        links.add(new Link(MeetingPage.SCREENINGS, ui.t("leadership.screenings.title")));
        return links;
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    Profile profile(Actor actor) {
        return registrations.profile(actor.houseCode());
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** The fields of a form whose texts begin so, with a dot at the end. */
    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    List<Option> leaders(Ui ui, Actor actor) {
        return leaders.of(actor.houseCode()).stream()
                .map(one -> new Option(
                        Long.toString(one.person().id()),
                        one.person().name(ui.locale()) + " · " + one.post().title(ui.locale())))
                .toList();
    }

    /** Departments, and the people in each. */
    List<Option> addressees(Ui ui, Actor actor) {
        List<Option> all = new ArrayList<>();
        for (var department : leaders.departments(actor.houseCode())) {
            String name = department.name(ui.locale());
            all.add(new Option(Long.toString(department.id()), name));
            leaders.people(department.id()).stream()
                    .filter(one -> one.post().behalfOf() == null)
                    .forEach(one -> all.add(new Option(
                            department.id() + "-" + one.person().id(),
                            name + " · " + one.person().name(ui.locale()))));
        }
        return all;
    }

    List<Option> departments(Ui ui, Actor actor) {
        return leaders.departments(actor.houseCode()).stream()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }

    /** What was chosen among the addressees. */
    record To(long department, @Nullable Long person) {
        static To of(Form form, String field) {
            String[] parts = form.value(field).split("-", 2);
            Form split = Form.empty().with("d", parts[0]).with("p", parts.length > 1 ? parts[1] : "");
            return new To(
                    Answers.id(split, "d").orElse(0L), Answers.id(split, "p").orElse(null));
        }
    }

    /** Some rows, each with what is to be done, who does it, until when. */
    List<Field> measureFields(Ui ui, Actor actor) {
        var fields = LeadershipPages.fields(ui, "leadership.measure.");
        var departments = departments(ui, actor);
        for (int row = 1; row <= ROWS; row++) {
            fields.optional().line("words-" + row, "full");
            fields.optional().pick("department-" + row, departments);
            fields.optional().day("due-" + row, null);
        }
        return fields.list();
    }

    /** A row with words and no date is a problem of the form; one without words is none. */
    static Form checkMeasures(Form form) {
        Form checked = form;
        for (int row = 1; row <= ROWS; row++)
            if (!form.value("words-" + row).isEmpty() && form.date("due-" + row).isEmpty())
                checked = checked.problem("due-" + row, "workbench.problem.date");
        return checked;
    }

    static List<Measure> measures(Form form) {
        List<Measure> measures = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String words = form.value("words-" + row);
            LocalDate due = form.date("due-" + row).orElse(null);
            if (!words.isEmpty() && due != null)
                measures.add(
                        new Measure(words, Answers.id(form, "department-" + row).orElse(null), due, null, ""));
        }
        return measures;
    }

    /** The measures that are still open, to choose one that is done. */
    static List<Option> open(List<Measure> measures, List<Integer> places) {
        return places.stream()
                .map(place ->
                        new Option(Integer.toString(place), measures.get(place).words()))
                .toList();
    }

    static Tone tone(PaperState state) {
        return switch (state) {
            case DRAFT -> Tone.PLAIN;
            case APPROVAL, APPROVED, RECEIVED, REPORTED -> Tone.SOON;
            case SENT, OPEN -> Tone.UNDERWAY;
            case DONE -> Tone.DONE;
        };
    }

    static String title(List<CaseRef> cases) {
        return cases.isEmpty() ? "" : cases.getFirst().title();
    }

    static String numbers(List<CaseRef> cases) {
        return String.join("　", cases.stream().map(CaseRef::number).toList());
    }

    static String to(Names names, @Nullable Long department, @Nullable Long person) {
        return department == null ? "" : names.desk(Objects.requireNonNull(department), person);
    }
}
