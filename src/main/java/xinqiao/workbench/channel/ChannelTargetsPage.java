package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.BusinessTypes;
import xinqiao.channel.PushWay;
import xinqiao.channel.Target;
import xinqiao.channel.Targets;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The list of enterprises to which the house brings what fits them (精准推送), and the record of it. */
@RestController
@Guides(Provision.GS_12)
class ChannelTargetsPage {
    static final String PATH = ChannelPages.PATH + "/targets";
    private static final String ONE = PATH + "/{target:\\d+}";
    private static final String NEW = "channel.target.new.";
    private static final String EDIT = "channel.target.edit.";
    private static final String FIELD_NAMES = "channel.target.field.";
    private static final String PUSH = "channel.push.";

    private final Targets targets;
    private final BusinessTypes businesses;
    private final ChannelPages shared;
    private final Templates pages;

    ChannelTargetsPage(Targets targets, BusinessTypes businesses, ChannelPages shared, Templates pages) {
        this.targets = targets;
        this.businesses = businesses;
        this.shared = shared;
        this.pages = pages;
    }

    /** @param number whom a publication is to be brought to */
    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String number) {
        ChannelPages.must(actor);
        var of = number.isBlank() ? null : shared.publication(number);
        return pages.deskChannelTargets(
                ui, of == null ? targets.list(actor) : targets.fitting(actor, of), of, businesses);
    }

    @GetMapping(PATH + "/new")
    JteModel fresh(Ui ui, Actor actor) {
        ChannelPages.must(actor);
        return form(ui, actor, null, Form.empty().with("inService", "on"), List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> add(Ui ui, Actor actor, HttpServletRequest request) {
        ChannelPages.must(actor);
        return set(ui, actor, null, request);
    }

    @GetMapping(ONE)
    JteModel open(Ui ui, Actor actor, @PathVariable long target, @RequestParam(defaultValue = "") String number) {
        Form form =
                Form.empty().with("number", number).with("on", shared.today().toString());
        return file(ui, actor, target, form, List.of());
    }

    @GetMapping(ONE + "/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable long target) {
        Target one = targets.open(actor, target).target();
        Form form = Form.empty()
                .with("name", one.details().name())
                .with("contact", one.details().contact())
                .with("phone", one.details().phone())
                .with("email", one.details().email())
                .with("place", one.details().place())
                .with("businesses", one.businesses().toArray(String[]::new))
                .with("inService", one.inService() ? "on" : "");
        return form(ui, actor, one, form, List.of());
    }

    @PostMapping(ONE + "/edit")
    ResponseEntity<?> change(Ui ui, Actor actor, @PathVariable long target, HttpServletRequest request) {
        return set(ui, actor, targets.open(actor, target).target(), request);
    }

    private ResponseEntity<?> set(Ui ui, Actor actor, @Nullable Target one, HttpServletRequest request) {
        Form form = Answers.check(fields(ui), Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            var details = new Target.Details(
                    form.value("name"),
                    form.value("contact"),
                    form.value("phone"),
                    form.value("email"),
                    form.value("place"));
            switch (targets.set(
                    actor,
                    one == null ? null : one.id(),
                    details,
                    Set.copyOf(form.all("businesses")),
                    form.chosen("inService", "on"))) {
                case Granted<Long>(Long id) -> {
                    return Go.done(PATH + "/" + id, "channel.target-set");
                }
                case Refused<Long> no -> objections = no.objections();
            }
        }
        return ChannelPages.refused(form(ui, actor, one, form, objections));
    }

    @PostMapping(ONE)
    ResponseEntity<?> push(Ui ui, Actor actor, @PathVariable long target, HttpServletRequest request) {
        Form form = Answers.check(pushFields(ui, actor), Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            switch (targets.push(
                    actor,
                    target,
                    form.value("number"),
                    Fields.chosen(form, "way", PushWay.class).orElse(PushWay.VISIT),
                    form.date("on").orElseThrow(),
                    form.value("note"))) {
                case Granted<Long> _ -> {
                    return Go.done(PATH + "/" + target, "channel.pushed");
                }
                case Refused<Long> no -> objections = no.objections();
            }
        }
        return ChannelPages.refused(file(ui, actor, target, form, objections));
    }

    private List<Field> fields(Ui ui) {
        var fields = ChannelPages.fields(ui, FIELD_NAMES);
        fields.line("name", "full");
        fields.optional().line("contact", "medium");
        fields.optional().line("phone", "medium");
        fields.optional().line("email", "medium");
        fields.optional().line("place", "full");
        fields.many("businesses", options(ui));
        fields.tick("inService");
        return fields.list();
    }

    private List<Option> options(Ui ui) {
        return businesses.all().stream()
                .map(one -> new Option(one.zh(), one.in(ui.locale())))
                .toList();
    }

    private List<Field> pushFields(Ui ui, Actor actor) {
        var fields = ChannelPages.fields(ui, PUSH);
        fields.pick("number", shared.publications(ui, actor));
        fields.one("way", Fields.options(ui, Arrays.asList(PushWay.values()), "channel.way."));
        fields.day("on", shared.today());
        fields.optional().area("note", 2);
        return fields.list();
    }

    private JteModel form(Ui ui, Actor actor, @Nullable Target one, Form form, List<Objection> objections) {
        return pages.deskChannelForm(
                ui,
                shared.form(
                        actor,
                        one == null ? NEW : EDIT,
                        one == null ? "" : one.details().name(),
                        one == null ? PATH + "/new" : PATH + "/" + one.id() + "/edit",
                        new Link(PATH, ui.t("channel.targets.title")),
                        fields(ui),
                        form,
                        objections,
                        Provision.GS_12));
    }

    private JteModel file(Ui ui, Actor actor, long target, Form form, List<Objection> objections) {
        var file = targets.open(actor, target);
        return pages.deskChannelTarget(
                ui,
                file,
                businesses,
                file.target().inService() ? pushFields(ui, actor) : List.of(),
                form,
                objections,
                shared.profile(actor));
    }
}
