package xinqiao.workbench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.KeptForms;
import xinqiao.web.Form;

/** Gives a form of an act back as its writer left it, and lets it go once it is sent. Of petitions and applications alike. */
@Component
public class KeptPages {
    private final KeptForms kept;

    KeptPages(KeptForms kept) {
        this.kept = kept;
    }

    /** A form to begin with. @param savedAt when what stands in it was kept; null where nothing was */
    public record Begun(Form form, @Nullable Instant savedAt) {}

    /** What was typed goes over what the form begins with; what the page itself put there stays the page's. */
    public Begun begin(Actor actor, String page, Form fresh) {
        return kept.find(actor, page)
                .map(found -> {
                    Map<String, List<String>> values = new HashMap<>(fresh.values());
                    found.form().forEach((name, all) -> {
                        if (!OWN.contains(name)) values.put(name, all);
                    });
                    return new Begun(new Form(values, List.of()), found.savedAt());
                })
                .orElseGet(() -> new Begun(fresh, null));
    }

    /** Names that the page gives itself. */
    static final List<String> OWN = List.of("seq", "demand", "_csrf", "once");

    public void forget(Actor actor, String page) {
        kept.forget(actor, page);
    }
}
