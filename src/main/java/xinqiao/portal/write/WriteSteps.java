package xinqiao.portal.write;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.notice.Notices;
import xinqiao.pages.Templates;
import xinqiao.petition.Businesses;
import xinqiao.petition.OtherRoute;
import xinqiao.petition.Registrations;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.procedure.LimitKey;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** The pages of a letter, each with what it needs. */
@Component
class WriteSteps {
    private final Sending sending;
    private final WriteChecks checks;
    private final HouseChoice choice;
    private final Businesses types;
    private final Registrations registrations;
    private final UnsentFiles files;
    private final Notices notices;
    private final Templates pages;

    WriteSteps(
            Sending sending,
            WriteChecks checks,
            HouseChoice choice,
            Businesses types,
            Registrations registrations,
            UnsentFiles files,
            Notices notices,
            Templates pages) {
        this.sending = sending;
        this.checks = checks;
        this.choice = choice;
        this.types = types;
        this.registrations = registrations;
        this.files = files;
        this.notices = notices;
        this.pages = pages;
    }

    ResponseEntity<JteModel> show(Ui ui, HttpStatus status, WriteView view) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page(ui, view, status != HttpStatus.OK));
    }

    private JteModel page(Ui ui, WriteView view, boolean tried) {
        Form form = view.form();
        return switch (view.step()) {
            case ABOUT ->
                pages.portalWriteAbout(
                        ui,
                        view,
                        types.all().stream()
                                .map(type -> new Option(type.code(), type.name(ui.locale())))
                                .toList());
            case ROUTE -> pages.portalWriteRoute(ui, view, OtherRoute.of(WriteForm.kind(form)));
            case ADVICE ->
                pages.portalWriteAdvice(ui, view, WriteForm.route(form).orElse(OtherRoute.NONE));
            case HOUSE -> pages.portalWriteHouse(ui, view, houses(ui, form));
            case ACCUSED -> pages.portalWriteAccused(ui, view);
            case FACTS -> pages.portalWriteFacts(ui, view);
            case WHO -> pages.portalWriteWho(ui, view, representatives(form), notices.on());
            case FILES -> pages.portalWriteFiles(ui, view, files.of(view.token()), files.largest());
            case CHECK -> pages.portalWriteCheck(ui, view, summary(ui, view, tried));
        };
    }

    private WriteHouses houses(Ui ui, Form form) {
        return new WriteHouses(
                choice.options(ui.locale()),
                choice.proposals(form),
                !form.value("place").isEmpty(),
                choice.nearer(form));
    }

    /** The most that a group may send, by the procedure of the house that was chosen. */
    private int representatives(Form form) {
        String house = choice.takes(form.value("house")) ? form.value("house") : sending.someHouse();
        return registrations.profile(house).limit(LimitKey.REPRESENTATIVES).value();
    }

    private WriteSummary summary(Ui ui, WriteView view, boolean tried) {
        Form form = view.form();
        return new WriteSummary(
                checks.lacking(new Form(form.values(), List.of())),
                tried,
                types.name(form.value("type"), ui.locale()).orElse(""),
                choice.name(form.value("house"), ui.locale()),
                Optional.of(WriteForm.route(form))
                        .filter(route -> route.isPresent() && route.get() != OtherRoute.NONE)
                        .flatMap(route -> route),
                WriteForm.accused(form),
                WriteForm.named(form),
                WriteForm.groupSize(form),
                files.of(view.token()));
    }
}
