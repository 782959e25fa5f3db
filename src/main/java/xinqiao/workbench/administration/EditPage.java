package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Change;
import xinqiao.administration.Changes;
import xinqiao.administration.Held;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** The form of each kind of thing: something new, or a change of what is there. */
@RestController
class EditPage {
    private static final String EDIT = AdminPaths.TOP + "/edit/{item}/{key}";
    private static final String NEW = AdminPaths.TOP + "/new/{item}";

    private final Administration administration;
    private final Changes changes;
    private final Staffing staffing;
    private final ItemFields fields;
    private final Templates pages;

    EditPage(Administration administration, Changes changes, Staffing staffing, ItemFields fields, Templates pages) {
        this.administration = administration;
        this.changes = changes;
        this.staffing = staffing;
        this.fields = fields;
        this.pages = pages;
    }

    @GetMapping(EDIT)
    JteModel edit(Ui ui, Actor actor, @PathVariable String item, @PathVariable String key) {
        var state = editable(actor, item, key);
        var form = ItemFields.form(state.held().fields());
        return pages.deskAdminEdit(ui, form, view(ui, actor, state, state.version(), List.of()));
    }

    @PostMapping(EDIT)
    ResponseEntity<?> save(
            Ui ui, Actor actor, @PathVariable String item, @PathVariable String key, HttpServletRequest request) {
        var state = editable(actor, item, key);
        var held = state.held();
        var asked = fields.of(ui, actor, held.item(), false, held.houseCode());
        var form = Answers.check(asked, Form.of(request));
        int base = Answers.number(form, "version").orElse(-1);
        if (!form.ok()) return refused(pages.deskAdminEdit(ui, form, view(ui, actor, state, base, List.of())));
        return switch (change(actor, held, ItemFields.values(asked, form), base)) {
            case Granted<String> _ -> Go.done(AdminPaths.of(held), "administration.saved");
            case Refused<String>(List<Objection> objections) ->
                refused(pages.deskAdminEdit(
                        ui, ItemFields.atFields(form, asked, objections), view(ui, actor, state, base, objections)));
        };
    }

    private Decision<String> change(Actor actor, Held held, Map<String, String> values, int base) {
        try {
            return administration.change(actor, held.item(), held.key(), values, base);
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }

    private EditView view(Ui ui, Actor actor, Administration.State state, int base, List<Objection> objections) {
        var held = state.held();
        var asked = fields.of(ui, actor, held.item(), false, held.houseCode());
        List<Change> meanwhile = base == state.version()
                ? List.of()
                : changes.of(actor, held.item(), held.key()).stream()
                        .filter(change -> change.seq() > base)
                        .toList();
        return new EditView(
                held.item(),
                held.key(),
                title(ui, held),
                Map.of(),
                state.version(),
                asked,
                ItemFields.onTop(asked, objections),
                meanwhile,
                List.of(),
                AdminPaths.of(held),
                new Words(ui, staffing));
    }

    /** What belongs to a house is called by the house, in the reader's language. */
    private String title(Ui ui, Held held) {
        return switch (held.item()) {
            case HOUSE, CONTACT, NOTICE, INTRODUCTION, PHONES ->
                staffing.house(held.houseCode())
                        .map(file -> file.house().name(ui.locale()))
                        .orElse(held.title());
            case DEPARTMENT, PERSON, ACCOUNT, POST, ROLE, PROFILE, FOLLOWED, WORDING -> held.title();
        };
    }

    private Administration.State editable(Actor actor, String item, String key) {
        AdminPaths.mustAdminister(actor);
        return item(item)
                .filter(EditPage::here)
                .flatMap(known -> administration.find(actor, known, key))
                .filter(Administration.State::editable)
                .orElseThrow(Missing::new);
    }

    /** Some have pages of their own, where there is more to see before something is changed. */
    private static boolean here(Item item) {
        return switch (item) {
            case HOUSE, DEPARTMENT, PERSON, ACCOUNT, POST, ROLE, CONTACT, NOTICE, INTRODUCTION, PHONES -> true;
            case PROFILE, FOLLOWED, WORDING -> false;
        };
    }

    private static Optional<Item> item(String name) {
        return List.of(Item.values()).stream()
                .filter(item -> item.name().equals(name))
                .findFirst();
    }

    /** Something new in a house, or for a person. */
    @GetMapping(NEW)
    JteModel write(
            Ui ui,
            Actor actor,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String person) {
        var context = context(actor, item, house, person);
        var form = Form.empty().with("house", house).with("from", ui.today().toString());
        return pages.deskAdminEdit(ui, form, fresh(ui, actor, context, List.of()));
    }

    @PostMapping(NEW)
    ResponseEntity<?> add(
            Ui ui,
            Actor actor,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String person,
            HttpServletRequest request) {
        var context = context(actor, item, house, person);
        var asked = fields.of(ui, actor, context.item(), true, context.house());
        var form = Answers.check(asked, Form.of(request));
        if (!form.ok()) return refused(pages.deskAdminEdit(ui, form, fresh(ui, actor, context, List.of())));
        Map<String, String> values = new LinkedHashMap<>(context.fields());
        values.putAll(ItemFields.values(asked, form));
        return switch (administration.create(actor, context.item(), values)) {
            case Granted<String>(String key) ->
                Go.done(
                        AdminPaths.of(administration
                                .find(actor, context.item(), key)
                                .orElseThrow(Missing::new)
                                .held()),
                        "administration.added");
            case Refused<String>(List<Objection> objections) ->
                refused(pages.deskAdminEdit(
                        ui, ItemFields.atFields(form, asked, objections), fresh(ui, actor, context, objections)));
        };
    }

    /** What something new belongs to. */
    private record Context(
            Item item, String house, @Nullable Held person) {
        /** A house's place is its parent; everything else lies in the house. */
        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(item == Item.HOUSE ? "parent" : "house", house);
            if (person != null) fields.put("person", person.key());
            return fields;
        }

        String back() {
            if (person != null) return AdminPaths.of(person);
            return switch (item) {
                case ROLE -> AdminPaths.TOP + "/roles";
                case PERSON -> AdminPaths.TOP + "/people";
                case HOUSE,
                        DEPARTMENT,
                        POST,
                        ACCOUNT,
                        CONTACT,
                        NOTICE,
                        INTRODUCTION,
                        PHONES,
                        PROFILE,
                        FOLLOWED,
                        WORDING -> AdminPaths.house(house);
            };
        }
    }

    private Context context(Actor actor, String name, String house, String person) {
        AdminPaths.mustAdminister(actor);
        var item = item(name).orElseThrow(Missing::new);
        var held = person.isEmpty()
                ? null
                : administration
                        .find(actor, Item.PERSON, person)
                        .orElseThrow(Missing::new)
                        .held();
        String where = !house.isEmpty()
                ? house
                : held != null && administration.administers(actor, held.houseCode())
                        ? held.houseCode()
                        : actor.houseCode();
        if (!administration.administers(actor, where)) throw new Missing();
        return switch (item) {
            case HOUSE, DEPARTMENT, PERSON, ROLE -> new Context(item, where, null);
            case POST, ACCOUNT -> {
                if (held == null) throw new Missing();
                yield new Context(item, where, held);
            }
            case CONTACT, NOTICE, INTRODUCTION, PHONES, PROFILE, FOLLOWED, WORDING -> throw new Missing();
        };
    }

    private EditView fresh(Ui ui, Actor actor, Context context, List<Objection> objections) {
        var asked = fields.of(ui, actor, context.item(), true, context.house());
        var house = staffing.house(context.house()).orElseThrow(Missing::new).house();
        var person = context.person();
        List<Option> houses = context.item() == Item.POST ? fields.houses(ui, actor) : List.of();
        return new EditView(
                context.item(),
                null,
                person == null ? house.name(ui.locale()) : person.title(),
                unseen(context),
                0,
                asked,
                ItemFields.onTop(asked, objections),
                List.of(),
                houses.size() > 1 ? houses : List.of(),
                context.back(),
                new Words(ui, staffing));
    }

    /** A person's house is chosen in the form itself. */
    private static Map<String, String> unseen(Context context) {
        Map<String, String> unseen = new LinkedHashMap<>();
        if (context.item() != Item.PERSON) unseen.put("house", context.house());
        if (context.person() != null) unseen.put("person", context.person().key());
        return unseen;
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
