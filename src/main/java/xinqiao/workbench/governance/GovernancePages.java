package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.governance.EntryState;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Cited;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What these pages share: the way between the registers, and what the state of an entry is called. */
@Component
class GovernancePages {
    static final String PATH = "/desk/governance";
    static final String REGISTER = PATH + "/{register:[a-z]+}";
    static final String ONE = REGISTER + "/{entry:\\d+}";

    private final Houses houses;
    private final Cited cited;

    GovernancePages(Houses houses, Cited cited) {
        this.houses = houses;
        this.cited = cited;
    }

    /** Registers that belong together, on one bar. */
    enum Section {
        ORGANS(
                RegisterKind.GROUP,
                RegisterKind.MEETING,
                RegisterKind.LEADER,
                RegisterKind.OFFICER,
                RegisterKind.ADVICE),
        PLANS(RegisterKind.PLAN, RegisterKind.REPORT, RegisterKind.SUMMARY, RegisterKind.PROGRAMME),
        CHECKS(
                RegisterKind.INSPECTION,
                RegisterKind.CHECKLIST,
                RegisterKind.ASSESSMENT,
                RegisterKind.COMMENDATION,
                RegisterKind.SUPERVISOR),
        LEARNING(
                RegisterKind.TRAINING,
                RegisterKind.EXCHANGE,
                RegisterKind.PUBLICITY,
                RegisterKind.EXAMPLE,
                RegisterKind.BRAND);

        private final List<RegisterKind> kinds;

        Section(RegisterKind... kinds) {
            this.kinds = List.of(kinds);
        }

        List<RegisterKind> kinds() {
            return kinds;
        }

        static Section of(RegisterKind kind) {
            return Arrays.stream(values())
                    .filter(one -> one.kinds.contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static String path(RegisterKind kind) {
        return PATH + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String path(RegisterEntry one) {
        return path(one.kind()) + "/" + one.id();
    }

    static RegisterKind kind(String register) {
        return Arrays.stream(RegisterKind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(register))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    static String name(Ui ui, RegisterKind kind) {
        return ui.t("governance.register." + kind);
    }

    /** The registers beside this one. */
    static List<Link> sections(Ui ui, Section section) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(PATH, ui.t("governance.overview")));
        Actor actor = ui.actor();
        if (section == Section.ORGANS && actor != null && Registers.reads(actor))
            links.add(new Link(GovernancePeoplePage.PATH, ui.t("governance.people")));
        section.kinds().forEach(kind -> links.add(new Link(path(kind), name(ui, kind))));
        return links;
    }

    static String state(Ui ui, RegisterEntry one) {
        return ui.t("governance.state." + one.kind() + "." + one.state());
    }

    static Tone tone(RegisterEntry one) {
        return switch (one.state()) {
            case DRAFT -> Tone.PLAIN;
            case OPEN ->
                one.kind() == RegisterKind.GROUP || one.kind() == RegisterKind.SUPERVISOR ? Tone.DONE : Tone.UNDERWAY;
            case REPORTED -> Tone.SOON;
            case DONE -> Tone.DONE;
            case ENDED -> Tone.PAUSED;
        };
    }

    /** Whether its state may be told in few words: ended ones stand last. */
    static boolean over(RegisterEntry one) {
        return one.state() == EntryState.ENDED;
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    /** The procedure by whose words laws are cited to the house. */
    DisclosureProfile profile(Actor actor) {
        return cited.to(actor);
    }

    /** The fields of a form whose texts begin so, with a dot at the end. */
    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
