package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.Board;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Screens;
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
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** Electronic screens: what each shows, in which order, for how long, and when it was last on. */
@RestController
@Guides({Provision.SZ_14, Provision.SZ_13})
class ChannelScreensPage {
    static final String PATH = ChannelPages.PATH + "/screens";
    private static final String NEW = "channel.screen.new.";
    private static final String EDIT = "channel.screen.edit.";
    private static final String FIELD_NAMES = "channel.screen.field.";

    private final Screens screens;
    private final ChannelPages shared;
    private final Templates pages;

    ChannelScreensPage(Screens screens, ChannelPages shared, Templates pages) {
        this.screens = screens;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        var all = screens.list(actor);
        return pages.deskChannelScreens(
                ui, all, all.stream().filter(screens::lost).map(Screen::id).toList(), Board.cares(actor));
    }

    @GetMapping(PATH + "/new")
    JteModel fresh(Ui ui, Actor actor) {
        ChannelPages.must(actor);
        Form form = Form.empty()
                .with("seconds", "15")
                .with("latest", "6")
                .with("inService", "on")
                .with("page-1", ScreenPage.NOTICES.name())
                .with("page-2", ScreenPage.LATEST.name())
                .with("page-3", ScreenPage.PHONES.name())
                .with("page-4", ScreenPage.HOURS.name());
        return page(ui, actor, null, form, List.of());
    }

    @GetMapping(PATH + "/{screen:\\d+}")
    JteModel edit(Ui ui, Actor actor, @PathVariable long screen) {
        ChannelPages.must(actor);
        Screen one = screens.find(actor, screen);
        Form form = Form.empty()
                .with("slug", one.slug())
                .with("name", one.name())
                .with("place", one.place())
                .with("seconds", Integer.toString(one.seconds()))
                .with("latest", Integer.toString(one.latest()))
                .with("chosen", String.join("\n", one.chosen()))
                .with("inService", one.inService() ? "on" : "");
        for (int no = 0; no < one.pages().size(); no++)
            form = form.with("page-" + (no + 1), one.pages().get(no).name());
        return page(ui, actor, one, form, List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> add(Ui ui, Actor actor, HttpServletRequest request) {
        ChannelPages.must(actor);
        return set(ui, actor, null, request);
    }

    @PostMapping(PATH + "/{screen:\\d+}")
    ResponseEntity<?> change(Ui ui, Actor actor, @PathVariable long screen, HttpServletRequest request) {
        ChannelPages.must(actor);
        return set(ui, actor, screens.find(actor, screen), request);
    }

    private ResponseEntity<?> set(Ui ui, Actor actor, @Nullable Screen one, HttpServletRequest request) {
        Form form = Answers.check(fields(ui), Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            switch (screens.set(actor, one == null ? null : one.id(), setup(form))) {
                case Granted<Long> _ -> {
                    return Go.done(PATH, "channel.screen-set");
                }
                case Refused<Long> no -> objections = no.objections();
            }
        }
        return ChannelPages.refused(page(ui, actor, one, form, objections));
    }

    private static Screen.Setup setup(Form form) {
        List<ScreenPage> order = new ArrayList<>();
        for (int no = 1; no <= ScreenPage.values().length; no++)
            Fields.chosen(form, "page-" + no, ScreenPage.class)
                    .filter(one -> !order.contains(one))
                    .ifPresent(order::add);
        return new Screen.Setup(
                form.value("slug"),
                form.value("name"),
                form.value("place"),
                Answers.number(form, "seconds").orElse(0),
                Answers.number(form, "latest").orElse(0),
                order,
                Arrays.stream(form.value("chosen").split("[\\s,，、;；]+"))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList(),
                form.chosen("inService", "on"));
    }

    private List<Field> fields(Ui ui) {
        var fields = ChannelPages.fields(ui, FIELD_NAMES);
        fields.line("name", "full").line("place", "full").line("slug", "short");
        fields.number("seconds");
        for (int no = 1; no <= ScreenPage.values().length; no++) {
            var options = Fields.options(ui, Arrays.asList(ScreenPage.values()), "channel.page.");
            fields.optional().pick("page-" + no, options);
        }
        fields.number("latest");
        fields.optional().area("chosen", 4);
        fields.tick("inService");
        return fields.list();
    }

    private JteModel page(Ui ui, Actor actor, @Nullable Screen one, Form form, List<Objection> objections) {
        return pages.deskChannelForm(
                ui,
                shared.form(
                        actor,
                        one == null ? NEW : EDIT,
                        one == null ? "" : one.name(),
                        one == null ? PATH + "/new" : PATH + "/" + one.id(),
                        new Link(PATH, ui.t("channel.screens.title")),
                        fields(ui),
                        form,
                        objections,
                        Provision.SZ_14));
    }
}
