package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Contacts.Text;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.BookingDesk;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.ReceptionDays;
import xinqiao.reception.Room;
import xinqiao.reception.Rooms;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;

/** The calendar of the days on which the head receives, with what was missed. */
@RestController
@Guides(Provision.KM_13)
class DaysPage {
    static final String PATH = "/desk/reception/days";
    private static final String NAME = "reception.plan.";
    private static final String CANCEL = "reception.cancel.";

    private final ReceptionDays days;
    private final BookingDesk bookings;
    private final Rooms rooms;
    private final Houses houses;
    private final Sections sections;
    private final Templates pages;

    DaysPage(ReceptionDays days, BookingDesk bookings, Rooms rooms, Houses houses, Sections sections, Templates pages) {
        this.days = days;
        this.bookings = bookings;
        this.rooms = rooms;
        this.houses = houses;
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!Sections.open(actor)) throw new Missing();
        var ordered = days.list(actor).reversed();
        return pages.deskReceptionDays(
                ui,
                new DayList(
                        ordered,
                        days.breaches(actor).reversed(),
                        actor.may(Power.REGISTER),
                        days.noticeDays(actor.houseCode())));
    }

    @GetMapping(PATH + "/new")
    JteModel plan(Ui ui, Actor actor) {
        var form = Form.empty().with("begins", "09:00").with("ends", "11:30").with("seats", "10");
        return form(ui, actor, form, List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var checked = Answers.check(fields(ui, actor), Form.of(request));
        for (String name : List.of("begins", "ends"))
            if (Sections.time(checked, name).isEmpty()) checked = checked.problem(name, "reception.problem.time");
        if (!checked.ok()) return Sections.refused(form(ui, actor, checked, List.of()));
        return switch (days.plan(actor, draft(actor, checked))) {
            case Granted<Long>(Long id) -> Go.done(PATH + "/" + id, "reception.day-planned");
            case Refused<Long> no -> Sections.refused(form(ui, actor, checked, no.objections()));
        };
    }

    @GetMapping(PATH + "/{day:\\d+}")
    JteModel one(Ui ui, Actor actor, @PathVariable long day) {
        return page(ui, actor, days.open(actor, day), Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{day:\\d+}/publish")
    ResponseEntity<?> publish(Ui ui, Actor actor, @PathVariable long day, HttpServletRequest request) {
        var form = Form.of(request);
        return switch (days.publish(actor, day, form.chosen("knowingly", "yes"))) {
            case Granted<Boolean> _ -> Go.done(PATH + "/" + day, "reception.day-published");
            case Refused<Boolean> no -> Sections.refused(page(ui, actor, days.open(actor, day), form, no.objections()));
        };
    }

    @PostMapping(PATH + "/{day:\\d+}/hold")
    ResponseEntity<?> hold(Ui ui, Actor actor, @PathVariable long day) {
        return switch (days.hold(actor, day)) {
            case Granted<ReceptionDay> _ -> Go.done(PATH + "/" + day, "reception.day-held");
            case Refused<ReceptionDay> no ->
                Sections.refused(page(ui, actor, days.open(actor, day), Form.empty(), no.objections()));
        };
    }

    @GetMapping(PATH + "/{day:\\d+}/cancel")
    JteModel cancel(Ui ui, Actor actor, @PathVariable long day) {
        return cancelling(ui, actor, days.open(actor, day), Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{day:\\d+}/cancel")
    ResponseEntity<?> cancel(Ui ui, Actor actor, @PathVariable long day, HttpServletRequest request) {
        var form = Form.of(request);
        String zh = form.value("ground");
        String en = form.value("ground-en");
        return switch (days.cancel(actor, day, new Text(zh, en.isEmpty() ? zh : en))) {
            case Granted<Text> _ -> Go.done(PATH + "/" + day, "reception.day-cancelled");
            case Refused<Text> no ->
                Sections.refused(cancelling(ui, actor, days.open(actor, day), form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, ReceptionDay day, Form form, List<Objection> objections) {
        if (!Sections.open(actor)) throw new Missing();
        return pages.deskReceptionDay(
                ui,
                new DayView(
                        day,
                        bookings.of(actor, day),
                        days.publishBy(day.houseCode(), day.on()),
                        actor.may(Power.REGISTER),
                        form,
                        objections));
    }

    private JteModel cancelling(Ui ui, Actor actor, ReceptionDay day, Form form, List<Objection> objections) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var fields = Sections.fields(ui, CANCEL);
        fields.area("ground", 2);
        fields.optional().area("ground-en", 2);
        String path = PATH + "/" + day.id();
        return sections.form(
                ui, actor, CANCEL, path + "/cancel", path, fields.list(), form, objections, Provision.KM_13);
    }

    private JteModel form(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        return sections.form(
                ui, actor, NAME, PATH + "/new", PATH, fields(ui, actor), form, objections, Provision.KM_13);
    }

    private List<Field> fields(Ui ui, Actor actor) {
        var fields = Sections.fields(ui, NAME);
        fields.day("on", null);
        fields.line("begins", "short");
        fields.line("ends", "short");
        fields.pick("leader", leaders(actor).map(one -> option(ui, one)).toList());
        fields.pick(
                "room",
                inUse(actor)
                        .map(room -> new Option(
                                Long.toString(room.id()), room.content().name().in(ui.locale())))
                        .toList());
        fields.number("seats");
        return fields.list();
    }

    private static Option option(Ui ui, Holder one) {
        return new Option(Long.toString(one.post().id()), leader(one).in(ui.locale()));
    }

    private static Text leader(Holder one) {
        return new Text(
                one.person().name() + "（" + one.post().titleZh() + "）",
                one.person().name(java.util.Locale.ENGLISH) + ", " + one.post().titleEn());
    }

    private Stream<Holder> leaders(Actor actor) {
        return houses.departments(actor.houseCode()).stream()
                .filter(department -> department.kind() == DepartmentKind.LEADERSHIP)
                .flatMap(department -> houses.holders(department.id()).stream())
                .filter(one -> one.post().behalfOf() == null);
    }

    private Stream<Room> inUse(Actor actor) {
        return rooms.list(actor).stream().filter(Room::inUse);
    }

    private ReceptionDay.Draft draft(Actor actor, Form form) {
        var nothing = new Text("", "");
        return new ReceptionDay.Draft(
                form.date("on").orElseThrow(),
                Sections.time(form, "begins").orElseThrow(),
                Sections.time(form, "ends").orElseThrow(),
                Math.clamp(Answers.number(form, "seats").orElse(0), 0, 500),
                inUse(actor)
                        .filter(room -> Long.toString(room.id()).equals(form.value("room")))
                        .findFirst()
                        .map(room -> new Text(
                                room.content().place().zh()
                                        + room.content().name().zh(),
                                room.content().name().en() + ", "
                                        + room.content().place().en()))
                        .orElse(nothing),
                leaders(actor)
                        .filter(one -> Long.toString(one.post().id()).equals(form.value("leader")))
                        .findFirst()
                        .map(DaysPage::leader)
                        .orElse(nothing));
    }
}
