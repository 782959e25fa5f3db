package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
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
import xinqiao.administration.ChangeFilter;
import xinqiao.administration.Changes;
import xinqiao.administration.Held;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.procedure.LetterKind;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What was changed, by whom and when; one change field by field, and the way back to what was before it. */
@RestController
@Guides(Provision.SYS_3)
class ChangesPage {
    private static final String PATH = AdminPaths.TOP + "/changes";
    private static final int SIZE = 50;

    private final Administration administration;
    private final Changes changes;
    private final Staffing staffing;
    private final Templates pages;
    private final Clock clock;

    ChangesPage(Administration administration, Changes changes, Staffing staffing, Templates pages, Clock clock) {
        this.administration = administration;
        this.changes = changes;
        this.staffing = staffing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel list(
            Ui ui, Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable Long before) {
        mustRead(actor);
        var form = Form.of(request);
        var found = changes.list(actor, filter(form), before, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return pages.deskAdminChanges(
                ui, form, shown, found.size() > SIZE ? shown.getLast().id() : null, before != null);
    }

    private ChangeFilter filter(Form form) {
        return new ChangeFilter(
                form.value("who"),
                Arrays.stream(Item.values())
                        .filter(item -> item.name().equals(form.value("item")))
                        .findFirst()
                        .orElse(null),
                form.value("title"),
                form.date("from")
                        .map(day -> day.atStartOfDay(clock.getZone()).toInstant())
                        .orElse(null),
                form.date("until")
                        .map(day ->
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                        .orElse(null));
    }

    /** Everything that ever happened to one thing. */
    @GetMapping(AdminPaths.TOP + "/history/{item}/{key}")
    JteModel history(Ui ui, Actor actor, @PathVariable String item, @PathVariable String key) {
        mustRead(actor);
        var known = Arrays.stream(Item.values())
                .filter(one -> one.name().equals(item))
                .findFirst()
                .orElseThrow(Missing::new);
        var held = administration.find(actor, known, key).map(Administration.State::held);
        var found = changes.of(actor, known, key);
        if (held.isEmpty() && found.isEmpty()) throw new Missing();
        return pages.deskAdminHistory(
                ui,
                known,
                title(
                        ui,
                        known,
                        key,
                        held.map(Held::title).orElseGet(() -> found.getFirst().title())),
                found,
                held.filter(_ -> actor.may(Power.ADMINISTER))
                        .map(AdminPaths::of)
                        .orElse(PATH),
                new Words(ui, staffing));
    }

    /** In the reader's language where it has a name in both: the changes keep the Chinese one. */
    private String title(Ui ui, Item item, String key, String kept) {
        if (item == Item.WORDING)
            return LetterKind.of(key.split(":", -1)[2])
                    .map(kind -> ComparedRow.words(ui, "workbench.letter.", kind.name()))
                    .orElse(kept);
        return staffing.house(key)
                .map(file -> file.house())
                .filter(house -> house.nameZh().equals(kept))
                .map(house -> house.name(ui.locale()))
                .orElse(kept);
    }

    @GetMapping(PATH + "/{change}")
    JteModel one(Ui ui, Actor actor, @PathVariable String change) {
        return page(ui, actor, find(actor, change), List.of());
    }

    @PostMapping(PATH + "/{change}/restore")
    ResponseEntity<?> restore(
            Ui ui, Actor actor, @PathVariable String change, @RequestParam(defaultValue = "-1") int version) {
        AdminPaths.mustAdminister(actor);
        var found = find(actor, change);
        if (!found.hasBefore()) throw new Missing();
        return switch (restore(actor, found, version)) {
            case Granted<String> _ -> Go.done(AdminPaths.history(found.item(), found.key()), "administration.restored");
            case Refused<String>(List<Objection> objections) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, found, objections));
        };
    }

    private Decision<String> restore(Actor actor, Change change, int version) {
        try {
            return administration.restore(actor, change, version);
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }

    private JteModel page(Ui ui, Actor actor, Change change, List<Objection> objections) {
        @Nullable
        Integer version = actor.may(Power.ADMINISTER) && change.hasBefore()
                ? administration
                        .find(actor, change.item(), change.key())
                        .filter(Administration.State::editable)
                        .filter(state -> !change.before().equals(state.held().fields()))
                        .map(Administration.State::version)
                        .orElse(null)
                : null;
        return pages.deskAdminChange(ui, change, objections, version, new Words(ui, staffing));
    }

    private Change find(Actor actor, String id) {
        mustRead(actor);
        try {
            return changes.find(actor, Long.parseLong(id)).orElseThrow(Missing::new);
        } catch (NumberFormatException noNumber) {
            throw new Missing();
        }
    }

    private static void mustRead(Actor actor) {
        if (!Changes.mayRead(actor)) throw new Missing();
    }
}
