package xinqiao.workbench.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.governance.Appointments;
import xinqiao.governance.GovernanceSettings;
import xinqiao.governance.Inspections;
import xinqiao.governance.Matter;
import xinqiao.governance.Matter.Honour;
import xinqiao.governance.Matter.Occasion;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Way;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What the form of each register asks for, and what its answers come to. */
@Component
class GovernanceForms {
    private static final int ROWS = 4;
    /** Between a point and what it rests on, in a checklist of one point a line. */
    private static final String BASIS = "｜";

    private final Appointments appointments;
    private final Inspections inspections;
    private final GovernanceSettings settings;
    private final Houses houses;

    GovernanceForms(Appointments appointments, Inspections inspections, GovernanceSettings settings, Houses houses) {
        this.appointments = appointments;
        this.inspections = inspections;
        this.settings = settings;
        this.houses = houses;
    }

    /** Whether files come with it: materials, papers, evidence. */
    static boolean takesFiles(RegisterKind kind) {
        return switch (kind) {
            case GROUP,
                    MEETING,
                    PLAN,
                    REPORT,
                    SUMMARY,
                    COMMENDATION,
                    TRAINING,
                    EXCHANGE,
                    PUBLICITY,
                    EXAMPLE,
                    PROGRAMME,
                    BRAND -> true;
            case LEADER, OFFICER, CHECKLIST, INSPECTION, ASSESSMENT, SUPERVISOR, ADVICE -> false;
        };
    }

    /** @param fresh whether it is a new entry: what is decided and planned is added later by itself */
    List<Field> fields(Ui ui, Actor actor, RegisterKind kind, boolean fresh) {
        var fields = GovernancePages.fields(ui, "governance.form.");
        if (!kind.named()) fields.line("title", "full");
        switch (kind) {
            case GROUP -> {
                fields.day("on", ui.today()).line("chair", "medium").optional().line("deputies", "full");
                fields.area("members", 4).line("office", "medium").optional().line("basis", "full");
            }
            case MEETING -> {
                fields.day("on", ui.today()).line("chair", "medium").optional().area("attended", 2);
                fields.area("minutes", 8);
            }
            case LEADER, OFFICER -> {
                fields.pick("post", candidates(ui, actor, kind)).day("on", ui.today());
                fields.optional().line("phone", "medium").optional().area("change", 2);
            }
            case PLAN ->
                fields.pick("year", years(ui)).area("words", 8).optional().area("funds", 2);
            case PROGRAMME -> fields.day("on", ui.today()).area("words", 8);
            case REPORT -> fields.optional().pick("period", periods(ui)).area("words", 10);
            case SUMMARY -> fields.pick("year", years(ui)).area("words", 10);
            case CHECKLIST -> fields.area("points", 14);
            case INSPECTION -> {
                fields.pick("about", inspected(ui, actor));
                fields.one("occasion", Fields.options(ui, List.of(Occasion.values()), "governance.occasion."));
                fields.pick("checklist", checklists(actor))
                        .day("on", ui.today())
                        .line("inspectors", "full");
            }
            case ASSESSMENT -> {
                if (fresh) fields.pick("year", years(ui));
                fields.optional().area("words", 6);
            }
            case COMMENDATION -> {
                fields.one("honour", Fields.options(ui, List.of(Honour.values()), "governance.honour."));
                fields.pick("about", below(ui, actor))
                        .line("honoured", "medium")
                        .day("on", ui.today());
                fields.area("deeds", 4);
            }
            case SUPERVISOR -> {
                fields.line("name", "medium").optional().line("phone", "medium").day("on", ui.today());
                fields.optional().day("until", null);
            }
            case TRAINING, EXCHANGE, PUBLICITY, EXAMPLE, BRAND -> {
                fields.day("on", ui.today());
                if (kind == RegisterKind.TRAINING)
                    fields.one("way", Fields.options(ui, List.of(Way.values()), "governance.way."));
                fields.line("who", "full");
                if (kind == RegisterKind.TRAINING || kind == RegisterKind.EXCHANGE || kind == RegisterKind.PUBLICITY)
                    fields.optional().number("people").optional().number("hours");
                fields.area("told", 6);
            }
            case ADVICE -> fields.area("question", 6).optional().day("due", null);
        }
        if (fresh && kind.tasks()) {
            tasks(ui, actor, kind, fields);
            fields.whole(ui.t("governance.form.whole"));
        }
        if (takesFiles(kind)) fields.optional().files("files");
        return fields.list();
    }

    private void tasks(Ui ui, Actor actor, RegisterKind kind, Fields fields) {
        var departments = departments(ui, actor);
        for (int row = 1; row <= ROWS; row++) {
            fields.part(row, ui.t("governance.task." + kind, row), "");
            fields.optional().line("task", "full");
            fields.optional().pick("department", departments);
            fields.optional().day("by", null);
        }
    }

    List<Option> departments(Ui ui, Actor actor) {
        return houses.departments(actor.houseCode()).stream()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }

    private List<Option> candidates(Ui ui, Actor actor, RegisterKind kind) {
        return appointments.candidates(actor, kind).stream()
                .map(one -> new Option(
                        Long.toString(one.post().id()),
                        one.person().name(ui.locale()) + " · " + one.post().title(ui.locale())))
                .toList();
    }

    private List<Option> inspected(Ui ui, Actor actor) {
        return inspections.inspected(actor).stream()
                .map(one -> new Option(one.code(), one.name(ui.locale())))
                .toList();
    }

    private List<Option> below(Ui ui, Actor actor) {
        return houses.atOrBelow(houses.get(actor.houseCode())).stream()
                .map(one -> new Option(one.code(), one.name(ui.locale())))
                .toList();
    }

    private List<Option> checklists(Actor actor) {
        return inspections.checklists(actor).stream()
                .map(one -> new Option(Long.toString(one.id()), one.title()))
                .toList();
    }

    private static List<Option> years(Ui ui) {
        int now = ui.today().getYear();
        return List.of(now, now - 1, now + 1).stream()
                .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    private List<Option> periods(Ui ui) {
        int now = ui.today().getYear();
        List<Option> all = new ArrayList<>();
        for (int year : List.of(now, now - 1))
            settings.reports(year).forEach(day -> all.add(new Option(day.toString(), ui.date(day))));
        return all;
    }

    /** What a new form begins with. */
    static Form empty(Ui ui, Actor actor, RegisterKind kind) {
        var form = Form.empty()
                .with("on", ui.today().toString())
                .with("year", Integer.toString(ui.today().getYear()));
        if (kind == RegisterKind.CHECKLIST)
            form = form.with("title", ui.t("governance.checklist.proposed"))
                    .with("points", ui.t("governance.checklist.points"));
        if (kind == RegisterKind.INSPECTION) form = form.with("inspectors", actor.name());
        return form;
    }

    /** A task with words and no day is a problem of the form; one without words is none. */
    static Form checked(List<Field> fields, Form form) {
        Form checked = Answers.check(fields, form);
        for (int row = 1; row <= ROWS; row++)
            if (!form.value("task-" + row).isEmpty() && form.date("by-" + row).isEmpty())
                checked = checked.problem("by-" + row, "workbench.problem.date");
        return checked;
    }

    /** @param otherwise its day, where the form doesn't ask for one */
    static NewEntry read(RegisterKind kind, Form form, List<Upload> files, LocalDate otherwise) {
        LocalDate on = form.date("on").orElse(otherwise);
        int of = form.date("period").map(LocalDate::getYear).orElse(on.getYear());
        int year = Answers.number(form, "year").orElse(of);
        LocalDate due =
                form.date(kind == RegisterKind.SUPERVISOR ? "until" : "due").orElse(null);
        return new NewEntry(matter(kind, form), year, on, due, form.value("about"), tasks(form), files, null);
    }

    private static List<Task> tasks(Form form) {
        List<Task> tasks = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String words = form.value("task-" + row);
            LocalDate by = form.date("by-" + row).orElse(null);
            if (!words.isEmpty() && by != null)
                tasks.add(new Task(words, Answers.id(form, "department-" + row).orElse(null), by));
        }
        return tasks;
    }

    private static Matter matter(RegisterKind kind, Form form) {
        String title = form.value("title");
        return switch (kind) {
            case GROUP ->
                new Matter.Group(
                        title,
                        form.value("basis"),
                        form.value("chair"),
                        form.value("deputies"),
                        form.value("members"),
                        form.value("office"));
            case MEETING ->
                new Matter.Meeting(title, form.value("chair"), form.value("attended"), form.value("minutes"));
            case PLAN, PROGRAMME -> new Matter.Plan(title, form.value("words"), form.value("funds"));
            case REPORT ->
                new Matter.Report(
                        title, form.value("words"), form.date("period").orElse(null));
            case SUMMARY -> new Matter.Report(title, form.value("words"), null);
            case CHECKLIST -> new Matter.Checklist(title, 1, points(form.value("points")));
            case COMMENDATION ->
                new Matter.Commendation(
                        title,
                        Fields.chosen(form, "honour", Honour.class).orElse(Honour.PRAISE),
                        form.value("honoured"),
                        form.value("deeds"));
            case SUPERVISOR ->
                new Matter.Supervisor(
                        form.value("name"),
                        title,
                        form.value("phone"),
                        form.date("until").orElse(null));
            case TRAINING, EXCHANGE, PUBLICITY, EXAMPLE, BRAND ->
                new Matter.Activity(
                        title,
                        form.value("who"),
                        Answers.number(form, "hours").orElse(null),
                        form.value("told"),
                        Fields.chosen(form, "way", Way.class).orElse(null),
                        Answers.number(form, "people").orElse(null));
            case ADVICE -> new Matter.Advice(title, form.value("question"), "");
            case LEADER, OFFICER, INSPECTION, ASSESSMENT ->
                throw new IllegalArgumentException(kind + " is entered by verbs of its own");
        };
    }

    /** One point a line, with what it rests on after a bar. */
    static List<Point> points(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace('|', '｜').split(BASIS, 2))
                .map(parts -> new Point(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""))
                .toList();
    }

    /** An entry as its form had it. */
    static Form form(RegisterEntry one) {
        var form = Form.empty()
                .with("title", one.title())
                .with("on", one.on().toString())
                .with("about", one.about())
                .with("year", Integer.toString(one.year()));
        LocalDate due = one.due();
        if (due != null) form = form.with("due", due.toString());
        return switch (one.matter()) {
            case Matter.Group m ->
                form.with("basis", m.basis())
                        .with("chair", m.chair())
                        .with("deputies", m.deputies())
                        .with("members", m.members())
                        .with("office", m.office());
            case Matter.Report m ->
                form.with("words", m.words())
                        .with("period", m.period() == null ? "" : m.period().toString());
            case Matter.Checklist m ->
                form.with(
                        "points",
                        m.points().stream()
                                .map(point ->
                                        point.basis().isEmpty() ? point.words() : point.words() + BASIS + point.basis())
                                .collect(Collectors.joining("\n")));
            case Matter.Assessment m -> form.with("words", m.words());
            case Matter.Commendation m ->
                form.with("honour", m.honour().name())
                        .with("honoured", m.name())
                        .with("deeds", m.words());
            case Matter.Supervisor m ->
                form.with("name", m.name())
                        .with("phone", m.phone())
                        .with("until", m.until() == null ? "" : m.until().toString());
            case Matter.Activity m ->
                form.with("who", m.who())
                        .with("hours", m.hours() == null ? "" : m.hours().toString())
                        .with("told", m.words())
                        .with("way", m.way() == null ? "" : m.way().name())
                        .with("people", m.people() == null ? "" : m.people().toString());
            case Matter.Meeting m ->
                form.with("chair", m.chair()).with("attended", m.attended()).with("minutes", m.minutes());
            case Matter.Plan m -> form.with("words", m.words()).with("funds", m.funds());
            case Matter.Named _, Matter.Inspection _, Matter.Advice _ -> form;
        };
    }
}
