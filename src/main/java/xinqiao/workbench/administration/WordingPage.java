package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.Letters;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.HouseFile;
import xinqiao.pages.Templates;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.template.Vocabulary;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/**
 * The words that a house has for single parts of its letters: shown, tried in a letter of an invented case, taken back. New
 * ones are written and approved as a template, so that nobody words letters alone.
 */
@RestController
@Guides({Provision.SYS_6, Provision.JF_V6A})
class WordingPage {
    static final String PATH = AdminPaths.TOP + "/wordings";
    private static final String ONE = PATH + "/{wording}";

    private final Administration administration;
    private final Wordings wordings;
    private final Profiles profiles;
    private final Letters letters;
    private final Houses houses;
    private final Staffing staffing;
    private final Templates pages;

    WordingPage(
            Administration administration,
            Wordings wordings,
            Profiles profiles,
            Letters letters,
            Houses houses,
            Staffing staffing,
            Templates pages) {
        this.administration = administration;
        this.wordings = wordings;
        this.profiles = profiles;
        this.letters = letters;
        this.houses = houses;
        this.staffing = staffing;
        this.pages = pages;
    }

    /** Every letter of the procedure that the house follows today, or of another one. */
    @GetMapping(PATH)
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String profile) {
        AdminPaths.mustAdminister(actor);
        House here = house(actor, house.isEmpty() ? actor.houseCode() : house);
        Procedure shown = Optional.of(profile)
                .filter(id -> !id.isEmpty())
                .or(() -> houses.profile(here.code(), WorkKind.PETITION.name(), ui.today()))
                .flatMap(profiles::procedure)
                .orElseThrow(Missing::new);
        return pages.deskAdminWordings(ui, here, shown, wordings.inForce(shown, here, ui.today()));
    }

    @GetMapping(ONE)
    JteModel one(Ui ui, Actor actor, @PathVariable String wording) {
        var state = state(actor, wording);
        var form = Form.empty();
        for (var field : state.held().fields().entrySet()) form = form.with(field.getKey(), field.getValue());
        return page(ui, actor, wording, form, false, List.of());
    }

    @PostMapping(ONE)
    ResponseEntity<?> tryOrTakeBack(Ui ui, Actor actor, @PathVariable String wording, HttpServletRequest request) {
        var state = state(actor, wording);
        var form = Form.of(request);
        if (form.value("back").isEmpty())
            return ResponseEntity.ok(page(ui, actor, wording, form, true, faults(actor, wording, form)));
        Map<String, String> fields = new HashMap<>();
        for (String field : state.held().fields().keySet()) fields.put(field, "");
        return switch (change(actor, wording, fields, form)) {
            case Granted<String> _ -> Go.done(AdminPaths.wording(wording), "administration.saved");
            case Refused<String>(List<Objection> objections) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, wording, form, false, objections));
        };
    }

    private Decision<String> change(Actor actor, String wording, Map<String, String> fields, Form form) {
        try {
            return administration.change(actor, Item.WORDING, wording, fields, version(form));
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }

    private static int version(Form form) {
        String version = form.value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private List<Objection> faults(Actor actor, String wording, Form form) {
        var place = place(wording);
        var profile = profile(place);
        var provision = profile.letter(place.letter()).citation().provision();
        return wordings.flaws(profile, own(place, form, LocalDate.MIN)).stream()
                .map(fault ->
                        Objection.of(provision, fault.reason(), fault.values().toArray()))
                .toList();
    }

    private JteModel page(Ui ui, Actor actor, String wording, Form form, boolean preview, List<Objection> objections) {
        var state = state(actor, wording);
        var place = place(wording);
        var house = house(actor, place.houseCode());
        var profile = profile(place);
        var given = Wordings.part(profile, place.letter(), place.part()).orElseThrow(Missing::new);
        List<Letter> previews = new ArrayList<>();
        if (preview && objections.isEmpty()) {
            var worded = wordings.tried(profile, house, ui.today(), own(place, form, ui.today()));
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                if (sample(ui, worded, place.letter(), house, locale) instanceof Granted<Letter>(Letter letter))
                    previews.add(letter);
        }
        return pages.deskAdminWording(
                ui,
                form,
                new WordingView(
                        wording,
                        house,
                        profile,
                        place,
                        given,
                        wordings.last(place).filter(own -> !own.none()).orElse(null),
                        usable(profile.letter(place.letter()).parts(), given),
                        previews,
                        objections,
                        state.version()));
    }

    /** Fields that this letter uses somewhere, those that the part must use first. */
    private static List<LetterField> usable(List<PartWording> parts, PartWording given) {
        List<LetterField> fields = new ArrayList<>(given.part().fields());
        parts.forEach(part -> Arrays.stream(LetterField.values())
                .filter(field -> part.text().zh().contains("{" + field.key() + "}"))
                .filter(field -> !fields.contains(field))
                .forEach(fields::add));
        fields.sort(null);
        return fields;
    }

    /** A letter of an invented case: what the case gives stands as the name of what it is. */
    private Decision<Letter> sample(Ui ui, Procedure profile, LetterKind letter, House house, Locale locale) {
        Map<LetterField, Object> values = new HashMap<>();
        for (LetterField field : LetterField.values())
            values.put(
                    field,
                    switch (field.type()) {
                        case WORDS -> "〔" + Vocabulary.name(field, ui.locale()) + "〕";
                        case DAY -> ui.today();
                        case DAYS ->
                            profile.terms().values().stream()
                                    .flatMap(rule -> rule.extension().stream())
                                    .findFirst()
                                    .map(ExtensionRule::maxDays)
                                    .orElse(1);
                    });
        var addressee = "〔" + Vocabulary.name(LetterField.PETITIONER, ui.locale()) + "〕";
        return letters.compose(
                profile, letter, locale, new LetterHead(addressee, house.name(locale), ui.today()), values);
    }

    private static Wordings.Own own(Wordings.Place place, Form form, LocalDate from) {
        return new Wordings.Own(
                place,
                new Text(form.value("heading-zh"), form.value("heading-en")),
                new Text(form.value("words-zh"), form.value("words-en")),
                from);
    }

    private static Wordings.Place place(String wording) {
        String[] parts = wording.split(":", -1);
        if (parts.length != 4) throw new Missing();
        return new Wordings.Place(
                parts[0],
                parts[1],
                LetterKind.of(parts[2]).orElseThrow(Missing::new),
                LetterPart.of(parts[3]).orElseThrow(Missing::new));
    }

    private Procedure profile(Wordings.Place place) {
        return profiles.procedure(place.profileId()).orElseThrow(Missing::new);
    }

    private Administration.State state(Actor actor, String wording) {
        AdminPaths.mustAdminister(actor);
        return administration
                .find(actor, Item.WORDING, wording)
                .filter(Administration.State::editable)
                .orElseThrow(Missing::new);
    }

    private House house(Actor actor, String code) {
        if (!administration.administers(actor, code)) throw new Missing();
        return staffing.house(code).map(HouseFile::house).orElseThrow(Missing::new);
    }
}
