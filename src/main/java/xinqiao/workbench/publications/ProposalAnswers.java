package xinqiao.workbench.publications;

import org.springframework.stereotype.Component;
import xinqiao.disclosure.FrequentRequests;
import xinqiao.disclosure.ProposalState;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.Working;
import xinqiao.web.Ui;

/** What was asked for again and again and is public now, or never will be, is settled where it was proposed. */
@Component
class ProposalAnswers {
    private final FrequentRequests requests;

    ProposalAnswers(FrequentRequests requests) {
        this.requests = requests;
    }

    /** Whoever may not settle it leaves it to those who do. */
    @Enforces(Provision.LAW_D7)
    void settle(Ui ui, Actor actor, Working one, PublishingAct act) {
        Long proposal = one.course().said().proposal();
        boolean published = act == PublishingAct.PUBLISH || act == PublishingAct.DIRECT;
        boolean refused = act == PublishingAct.REFUSE || act == PublishingAct.FORBID;
        if (proposal == null || !published && !refused || !FrequentRequests.settles(actor)) return;
        boolean open = requests.list(actor).stream()
                .map(asked -> asked.proposal())
                .anyMatch(each -> each != null && each.id() == proposal && each.state() == ProposalState.PROPOSED);
        if (!open) return;
        String words = published
                ? ui.t("publication.proposal.published", one.document().number())
                : one.course().said().reasoning();
        var unused = requests.settle(actor, proposal, published, words);
    }
}
