package xinqiao.workbench.seal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.seal.HouseKeys;
import xinqiao.seal.KeyCare;
import xinqiao.seal.NewSeal;
import xinqiao.seal.SealKind;
import xinqiao.seal.SealRegister;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The register of seals (印章台账): which seals the house has, who keeps them, and a new one. */
@RestController
@Guides(Provision.KM_7)
class SealsPage {
    private static final int USUAL_SIZE = 42;
    private static final int MOST_BYTES = 2 << 20;

    private final SealRegister register;
    private final SealForms forms;
    private final HouseKeys keys;
    private final KeyCare care;
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;

    SealsPage(
            SealRegister register,
            SealForms forms,
            HouseKeys keys,
            KeyCare care,
            Houses houses,
            Registrations registrations,
            Templates pages) {
        this.care = care;
        this.houses = houses;
        this.register = register;
        this.forms = forms;
        this.keys = keys;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(SealsView.PATH)
    JteModel list(Ui ui, Actor actor) {
        var form = Form.empty()
                .with("size", Integer.toString(USUAL_SIZE))
                .with("from", ui.today().toString());
        return page(ui, actor, form, List.of());
    }

    @PostMapping(SealsView.PATH)
    ResponseEntity<?> enter(Ui ui, Actor actor, HttpServletRequest request) {
        if (!SealRegister.keeps(actor)) throw new Missing();
        var form = Answers.check(forms.fresh(ui, actor), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, form, List.of()));
        byte[] picture = new byte[0];
        var sent = picture(request);
        if (sent != null)
            switch (register.picture(sent)) {
                case Granted<byte[]>(byte[] good) -> picture = good;
                case Refused<byte[]> no -> {
                    return refused(page(ui, actor, form, no.objections()));
                }
            }
        var seal = new NewSeal(
                Fields.chosen(form, "kind", SealKind.class).orElseThrow(),
                form.value("name"),
                form.value("arc"),
                form.value("below"),
                form.value("powers"),
                Answers.number(form, "size").orElse(0),
                Answers.id(form, "keeper").orElse(null),
                Answers.id(form, "approver").orElse(null),
                form.date("from").orElse(null),
                form.date("until").orElse(null),
                SealForms.ids(form, "holders"),
                SealForms.letters(form),
                picture);
        return switch (register.register(actor, seal)) {
            case Granted<Long>(Long id) -> Go.done(SealsView.PATH + "/" + id, "seal.kept");
            case Refused<Long> no -> refused(page(ui, actor, form, no.objections()));
        };
    }

    /** It goes into the register and nowhere else: no ticket leads back to it. */
    private static byte @Nullable [] picture(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = parts == null ? null : parts.getFile("picture");
        if (file == null || file.isEmpty()) return null;
        try {
            return file.getSize() > MOST_BYTES ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!register.reads(actor)) throw new Missing();
        boolean keeps = SealRegister.keeps(actor);
        List<Field> fields = new ArrayList<>();
        if (keeps) fields.addAll(forms.fresh(ui, actor));
        return pages.deskSeals(
                ui,
                new SealsView(
                        register.list(actor),
                        forms.holders(ui, actor),
                        keeps,
                        fields,
                        form,
                        objections,
                        keys.certificate(actor.houseCode(), false).orElse(null),
                        keys.certificate(actor.houseCode(), true).orElse(null),
                        care.states(actor).stream()
                                .filter(key -> key.failing() && key.house().equals(actor.houseCode()))
                                .toList(),
                        houses.get(actor.houseCode()).name(ui.locale()),
                        registrations.profile(actor.houseCode())));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** The way to the register. */
    @Component
    static class SealsMenu implements DeskMenu {
        private static final int AMONG_THE_BOOKS = 253;

        private final SealRegister register;

        SealsMenu(SealRegister register) {
            this.register = register;
        }

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            return actor == null || !register.reads(actor)
                    ? List.of()
                    : List.of(
                            new Entry(AMONG_THE_BOOKS, "workbench.menu.books", SealsView.PATH, "seal.register", null));
        }
    }
}
