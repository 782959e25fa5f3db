package xinqiao.workbench.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Matter;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.law.Objection;
import xinqiao.petition.Upload;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/** One register. @param keeps whether the viewer enters something into it */
public record GovernanceListView(RegisterKind kind, List<RegisterEntry> entries, boolean keeps, Names names) {

    public String path() {
        return GovernancePages.path(kind);
    }

    public List<Link> sections(Ui ui) {
        return GovernancePages.sections(ui, GovernancePages.Section.of(kind));
    }

    public static String path(RegisterEntry one) {
        return GovernancePages.path(one);
    }

    public static String state(Ui ui, RegisterEntry one) {
        return GovernancePages.state(ui, one);
    }

    public static Tone tone(RegisterEntry one) {
        return GovernancePages.tone(one);
    }

    public String title(RegisterEntry one) {
        return one.matter() instanceof Matter.Named named
                ? names.signed(named.name()) + " · " + named.title()
                : one.title();
    }

    /**
     * A form of this register.
     *
     * @param entry what is written anew; null for a new one
     */
    public record GovernanceFormView(
            RegisterKind kind,
            @Nullable RegisterEntry entry,
            List<Field> fields,
            Form form,
            List<Objection> objections,
            List<Upload> kept,
            List<String> tickets,
            DisclosureProfile profile) {

        public String action() {
            return entry == null ? GovernancePages.path(kind) + "/new" : GovernancePages.path(entry) + "/edit";
        }

        public Link back(Ui ui) {
            return entry == null
                    ? new Link(GovernancePages.path(kind), GovernancePages.name(ui, kind))
                    : new Link(GovernancePages.path(entry), entry.title());
        }

        public boolean files() {
            return GovernanceForms.takesFiles(kind);
        }
    }
}
