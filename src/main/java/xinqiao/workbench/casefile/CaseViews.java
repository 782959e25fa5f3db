package xinqiao.workbench.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Crossings;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.LikeCase;
import xinqiao.petition.LikeCases;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Presence;
import xinqiao.petition.Remarks;
import xinqiao.petition.State;
import xinqiao.routing.SendingDesk;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.act.ActForms;
import xinqiao.workbench.supervision.Supervised;

/** Puts the page of a case together. */
@Component
@Guides(Provision.LAW_P4)
class CaseViews {
    private final Gate gate;
    private final PetitionDesk desk;
    private final PetitionLists lists;
    private final Remarks remarks;
    private final Presence presence;
    private final LinkedCases linked;
    private final SendingDesk sendings;
    private final Supervised supervised;
    private final LikeCases like;
    private final Crossings crossings;
    private final Houses houses;
    private final ActForms forms;

    CaseViews(
            Gate gate,
            PetitionDesk desk,
            PetitionLists lists,
            Remarks remarks,
            Presence presence,
            LinkedCases linked,
            SendingDesk sendings,
            Supervised supervised,
            Houses houses,
            ActForms forms,
            LikeCases like,
            Crossings crossings) {
        this.gate = gate;
        this.desk = desk;
        this.lists = lists;
        this.remarks = remarks;
        this.presence = presence;
        this.linked = linked;
        this.sendings = sendings;
        this.supervised = supervised;
        this.like = like;
        this.crossings = crossings;
        this.houses = houses;
        this.forms = forms;
    }

    /** The page as somebody opens it, who then has seen the case. */
    CaseView opened(Ui ui, Actor actor, long id) {
        CaseFile file = desk.read(actor, id);
        var alike = alike(actor, file);
        return gate.glance(actor, tx -> {
            var view = beside(ui, actor, file, alike, Form.empty(), List.of());
            lists.saw(actor, id);
            return view;
        });
    }

    /** @param remark one that was typed and came back, else empty */
    CaseView of(Ui ui, Actor actor, long id, Form remark, List<Objection> objections) {
        CaseFile file = desk.read(actor, id);
        var alike = alike(actor, file);
        return gate.byKey(actor, tx -> beside(ui, actor, file, alike, remark, objections));
    }

    /** What the page shows beside the case, read in one transaction: all of it is reached by the key of the case. */
    private CaseView beside(
            Ui ui, Actor actor, CaseFile file, List<LikeCase> alike, Form remark, List<Objection> objections) {
        long id = file.petition().id();
        var names = new Names(houses, ui);
        var said = new RemarksView(
                remarks.read(actor, file.petition()), colleagues(ui, actor, file.petition()), remark, objections);
        return new CaseView(
                file,
                names,
                Told.of(ui, names, file.history().reversed()),
                forms,
                said,
                presence.enter(actor, id, null),
                linked.earlier(actor, id),
                linked.later(actor, id),
                sendings.of(actor, id),
                supervised.petition(actor, file),
                alike,
                file.open().contains(Act.ACCEPT_SIMPLY) ? desk.simple(file) : List.of(),
                crossings.ofPetition(actor, id));
    }

    /** Searched for, so in a transaction of its own; few need it. */
    private List<LikeCase> alike(Actor actor, CaseFile file) {
        return deciding(file) ? like.earlier(actor, file.petition().id()) : List.of();
    }

    /** Whoever sorts what came in decides whether it came before. */
    private static boolean deciding(CaseFile file) {
        return file.petition().state() == State.REGISTERED && file.open().contains(Act.COMPARE);
    }

    private List<Option> colleagues(Ui ui, Actor actor, Petition petition) {
        var locale = ui.locale();
        return remarks.colleagues(actor, petition).values().stream()
                .map(holder -> new Option(
                        Long.toString(holder.person().id()),
                        holder.person().name(locale) + " · "
                                + holder.department().name(locale)))
                .toList();
    }
}
