package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.ProcedureOffice;
import xinqiao.administration.ProcedureOffice.File;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Followed;
import xinqiao.organisation.House;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.HouseFile;
import xinqiao.pages.Templates;
import xinqiao.petition.ProfileTrial;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** One procedure: what it says otherwise, what it would have meant for past cases, where it is followed from which day. */
@RestController
@Guides(Provision.SYS_6)
class OneProcedurePage {
    private static final String PATH = ProceduresPage.PATH + "/{profile}";

    private final Administration administration;
    private final ProcedureOffice office;
    private final ProfileTrial trial;
    private final Profiles profiles;
    private final Staffing staffing;
    private final ItemFields fields;
    private final Templates pages;

    OneProcedurePage(
            Administration administration,
            ProcedureOffice office,
            ProfileTrial trial,
            Profiles profiles,
            Staffing staffing,
            ItemFields fields,
            Templates pages) {
        this.administration = administration;
        this.office = office;
        this.trial = trial;
        this.profiles = profiles;
        this.staffing = staffing;
        this.fields = fields;
        this.pages = pages;
    }

    /** @param with what to compare it with; @param trial the house on whose cases it is tried */
    @GetMapping(PATH)
    JteModel one(
            Ui ui,
            Actor actor,
            @PathVariable String profile,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String trial) {
        var file = find(actor, profile);
        var form = Form.empty()
                .with("house", actor.houseCode())
                .with("trial", trial.isEmpty() ? actor.houseCode() : trial)
                .with("from", first(file, ui.today()).toString());
        return page(ui, actor, file, with, trial, form, List.of());
    }

    @PostMapping(PATH + "/follow")
    ResponseEntity<?> follow(
            Ui ui,
            Actor actor,
            @PathVariable String profile,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String from) {
        var file = find(actor, profile);
        var form = Form.empty().with("house", house).with("from", from);
        if (!administration.administers(actor, house)) form = form.problem("house", "administration.refusal.house");
        if (form.date("from").isEmpty()) form = form.problem("from", "administration.procedure.no-day");
        if (!form.ok()) return refused(page(ui, actor, file, "", "", form, List.of()));
        LocalDate day = form.date("from").orElseThrow();
        return answer(ui, actor, file, form, () -> office.follow(actor, house, profile, day), "followed");
    }

    @PostMapping(PATH + "/withdraw")
    ResponseEntity<?> withdraw(Ui ui, Actor actor, @PathVariable String profile) {
        var file = find(actor, profile);
        if (!editable(actor, file)) throw new Missing();
        return answer(ui, actor, file, Form.empty(), () -> office.withdraw(actor, profile), "procedure-withdrawn");
    }

    /** The text as it was handed in. */
    @GetMapping(PATH + "/text")
    ResponseEntity<String> text(Actor actor, @PathVariable String profile) {
        String text = find(actor, profile).entry().flatMap(office::text).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(profile + ".yaml")
                                .build()
                                .toString())
                .body(text);
    }

    private interface Deed {
        Decision<String> done();
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, File file, Form form, Deed deed, String words) {
        try {
            return switch (deed.done()) {
                case Granted<String> _ ->
                    Go.done(ProceduresPage.PATH + "/" + file.profile().id(), "administration." + words);
                case Refused<String>(List<Objection> objections) ->
                    refused(page(ui, actor, file, "", "", form, objections));
            };
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }

    private JteModel page(
            Ui ui, Actor actor, File file, String with, String where, Form form, List<Objection> objections) {
        Optional<File> other = (with.isEmpty()
                        ? profiles.before(file.profile()).map(before -> before.id())
                        : Optional.of(with))
                .flatMap(id -> office.find(actor, id))
                .filter(one -> comparable(one, file));
        List<Option> others = office.all(actor).stream()
                .filter(one -> comparable(one, file))
                .map(one -> new Option(
                        one.profile().id(),
                        one.profile().title().in(ui.locale()) + " "
                                + one.profile().id()))
                .toList();
        Optional<House> tried = where.isEmpty() || !administration.administers(actor, where)
                ? Optional.empty()
                : staffing.house(where).map(HouseFile::house);
        LocalDate since = ui.today().minusYears(1);
        var view = new ProcedureView(
                file,
                other.orElse(null),
                others,
                other.flatMap(one -> petitions(one.profile())
                                .flatMap(before ->
                                        petitions(file.profile()).map(after -> ComparedRow.of(ui, before, after))))
                        .orElse(List.of()),
                followers(actor, file.profile()),
                fields.houses(ui, actor),
                tried.flatMap(house -> petitions(file.profile())
                                .map(profile -> trial.of(actor, profile, house, since, ui.today())))
                        .orElse(null),
                tried.orElse(null),
                editable(actor, file));
        return pages.deskAdminProcedure(ui, form, view, objections);
    }

    /** Two procedures for petitions; those of disclosure are read as they are. */
    private static boolean comparable(File one, File other) {
        return !one.profile().id().equals(other.profile().id())
                && petitions(one.profile()).isPresent()
                && petitions(other.profile()).isPresent();
    }

    private static Optional<Profile> petitions(Procedure procedure) {
        return procedure instanceof Profile profile ? Optional.of(profile) : Optional.empty();
    }

    private Map<House, List<Followed>> followers(Actor actor, Procedure procedure) {
        Map<House, List<Followed>> followers = new LinkedHashMap<>();
        for (String code : staffing.followersOf(procedure.id()))
            if (administration.administers(actor, code))
                followers.put(
                        staffing.house(code).orElseThrow().house(),
                        staffing.followed(code, procedure.kind().name()));
        return followers;
    }

    private boolean editable(Actor actor, File file) {
        return file.entry()
                .filter(entry -> administration.administers(actor, entry.houseCode()))
                .isPresent();
    }

    /** The first day on which it can be followed. */
    private static LocalDate first(File file, LocalDate today) {
        LocalDate from = file.profile().validity().from();
        return from.isAfter(today) ? from : today;
    }

    private File find(Actor actor, String id) {
        AdminPaths.mustAdminister(actor);
        return office.find(actor, id).orElseThrow(Missing::new);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
