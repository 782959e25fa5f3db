package xinqiao.workbench.register;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Proposal;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/** Which house is competent by place and business, and why this one took the matter (属地管理、分级负责，谁主管、谁负责). */
@Component
@Guides(Provision.KM_4)
class Competence {
    private final Houses houses;
    private final Messages messages;

    Competence(Houses houses, Messages messages) {
        this.houses = houses;
        this.messages = messages;
    }

    List<Proposal> proposals(Form form) {
        return houses.proposeJurisdiction(
                form.value("place") + " " + form.value("request") + " " + form.value("facts"),
                form.value("business") + " " + form.value("title") + " " + form.value("request"));
    }

    /** The reason that the case keeps: the clerk's, else what in the matter speaks for this house, else that it came here. */
    String reason(Actor actor, Form form) {
        if (!form.value("competence").isEmpty()) return form.value("competence");
        return proposals(form).stream()
                .filter(proposal -> proposal.house().code().equals(actor.houseCode()))
                .findFirst()
                .map(this::words)
                .orElse(messages.text(Language.ZH, "workbench.competence.came-here"));
    }

    private String words(Proposal proposal) {
        return proposal.reasons().stream()
                .map(reason -> messages.text(Language.ZH, "workbench.competence." + reason.kind(), reason.word()))
                .collect(Collectors.joining("；"));
    }
}
