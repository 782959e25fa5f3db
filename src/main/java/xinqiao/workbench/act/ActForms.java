package xinqiao.workbench.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.law.Provision;
import xinqiao.petition.Act;

/** The forms of all acts; an act without a form doesn't start. */
@Component
public class ActForms {
    private final Map<Act, ActForm> forms = new EnumMap<>(Act.class);

    ActForms(List<ActForm> all) {
        for (ActForm form : all) forms.put(form.act(), form);
        for (Act act : Act.values())
            if (!forms.containsKey(act)) throw new IllegalStateException("no form for the act " + act);
    }

    /** What an act rests on, for whoever has to decide on it. */
    public List<Provision> provisions(Act act) {
        return form(act).provisions();
    }

    private ActForm form(Act act) {
        ActForm form = forms.get(act);
        if (form == null) throw new IllegalStateException("no form for the act " + act);
        return form;
    }

    Optional<ActForm> find(String slug) {
        return forms.values().stream()
                .filter(form -> ActView.slug(form.act()).equals(slug))
                .findFirst();
    }
}
