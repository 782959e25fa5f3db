package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.Room;
import xinqiao.reception.RoomUse;
import xinqiao.reception.Rooms;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The reception rooms of the house, as the public site shows them. */
@RestController
@Guides(Provision.KM_15B)
class RoomsPage {
    static final String PATH = "/desk/reception/rooms";
    private static final String NAME = "reception.room.";

    private final Rooms rooms;
    private final Sections sections;
    private final Templates pages;

    RoomsPage(Rooms rooms, Sections sections, Templates pages) {
        this.rooms = rooms;
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!Sections.open(actor)) throw new Missing();
        return pages.deskReceptionRooms(ui, rooms.list(actor), actor.may(Power.REGISTER));
    }

    @GetMapping(PATH + "/new")
    JteModel write(Ui ui, Actor actor) {
        var all = Arrays.stream(RoomUse.values()).map(Enum::name).toArray(String[]::new);
        return form(ui, actor, null, Form.empty().with("uses", all).with("inUse", "yes"), List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        return keep(ui, actor, null, Form.of(request));
    }

    @GetMapping(PATH + "/{room:\\d+}")
    JteModel change(Ui ui, Actor actor, @PathVariable long room) {
        return form(ui, actor, room, values(rooms.open(actor, room)), List.of());
    }

    @PostMapping(PATH + "/{room:\\d+}")
    ResponseEntity<?> save(Ui ui, Actor actor, @PathVariable long room, HttpServletRequest request) {
        Room unused = rooms.open(actor, room);
        return keep(ui, actor, room, Form.of(request));
    }

    private ResponseEntity<?> keep(Ui ui, Actor actor, @Nullable Long room, Form form) {
        var checked = Answers.check(fields(ui), form);
        if (!checked.ok()) return Sections.refused(form(ui, actor, room, checked, List.of()));
        return switch (rooms.keep(actor, room, content(form), form.chosen("inUse", "yes"))) {
            case Granted<Long> _ -> Go.done(PATH, "reception.room-kept");
            case Refused<Long> no -> Sections.refused(form(ui, actor, room, checked, no.objections()));
        };
    }

    private static Room.Content content(Form form) {
        return new Room.Content(
                text(form, "name"),
                text(form, "place"),
                text(form, "hours"),
                text(form, "equipment"),
                Arrays.stream(RoomUse.values())
                        .filter(use -> form.chosen("uses", use.name()))
                        .toList());
    }

    private static Text text(Form form, String name) {
        String zh = form.value(name);
        String en = form.value(name + "-en");
        return new Text(zh, en.isEmpty() ? zh : en);
    }

    private static Form values(Room room) {
        var content = room.content();
        return put(
                        put(
                                put(put(Form.empty(), "name", content.name()), "place", content.place()),
                                "hours",
                                content.hours()),
                        "equipment",
                        content.equipment())
                .with("uses", content.uses().stream().map(Enum::name).toArray(String[]::new))
                .with("inUse", room.inUse() ? "yes" : "no");
    }

    private static Form put(Form form, String name, Text text) {
        return form.with(name, text.zh()).with(name + "-en", text.en());
    }

    private static List<Field> fields(Ui ui) {
        var fields = Sections.fields(ui, NAME);
        for (String name : List.of("name", "place", "hours", "equipment")) {
            (name.equals("equipment") ? fields.optional() : fields).line(name, "full");
            fields.optional().line(name + "-en", "full");
        }
        fields.many("uses", Fields.options(ui, Arrays.asList(RoomUse.values()), "reception.use."));
        fields.tick("inUse");
        return fields.list();
    }

    private JteModel form(Ui ui, Actor actor, @Nullable Long room, Form form, List<Objection> objections) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        String action = room == null ? PATH + "/new" : PATH + "/" + room;
        return sections.form(ui, actor, NAME, action, PATH, fields(ui), form, objections, Provision.KM_15B);
    }
}
