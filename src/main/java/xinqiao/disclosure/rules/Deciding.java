package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.Drafted;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Place;
import xinqiao.disclosure.rules.Ruling.LetterOrder;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desk;
import xinqiao.procedure.Approver;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;

/** From the draft over the head of the department, the check of secrecy and the legal department to the approval. */
final class Deciding {
    private Deciding() {}

    /** LAW-D4, SZ-24: each matter is decided, on its own ground; HZ-3.4: no refusal without ground and reasoning. */
    @Enforces({Provision.LAW_D4, Provision.SZ_24, Provision.SZ_24B, Provision.HZ_3_4, Provision.HZ_2_3_4})
    static Decision<Ruling> draft(Application one, Actor actor, Draft command, Setting setting) {
        var profile = setting.profile();
        var decisions = command.decisions().stream().map(ItemDecision::stripped).toList();
        var objections = new Objections().and(each(one, decisions));
        for (ItemDecision decision : decisions)
            objections.and(Grounds.check(one, decision, command.interest(), profile));
        boolean gives = decisions.stream().anyMatch(ItemDecision::gives);
        Long checker = gives ? command.checker() : null;
        var next = next(one, actor, checker, command.legal(), decisions, setting);
        return objections
                .and(checker(one, actor, gives, command.checker(), setting))
                .when(one.awaited().findAny().isPresent(), Provision.LAW_D3, "disclosure.refusal.consultation-open")
                .when(!one.asked().isEmpty(), Provision.GS_10, "disclosure.refusal.department-open")
                .when(one.waitsForExtension(), Provision.SZ_26, "disclosure.refusal.extension-open")
                .when(
                        command.legal() && setting.desks().legal() == null,
                        Provision.SZ_7,
                        "disclosure.refusal.no-legal-department")
                .orGrant(() -> Ruling.of(new DecisionDrafted(
                        setting.today(),
                        decisions,
                        actor.personId(),
                        checker,
                        command.interest().strip(),
                        command.legal(),
                        one.place().at(new Desk(one.place().desk().departmentId(), actor.personId())),
                        next)));
    }

    private static Decision<List<ItemDecision>> each(Application one, List<ItemDecision> decisions) {
        var wanted = IntStream.rangeClosed(1, one.items().size()).boxed().collect(Collectors.toSet());
        var given = decisions.stream().map(ItemDecision::no).toList();
        return new Objections()
                .when(
                        !Set.copyOf(given).equals(wanted) || given.size() != wanted.size(),
                        Provision.LAW_D4,
                        "disclosure.refusal.not-each-item")
                .orGrant(() -> decisions);
    }

    /** HZ-2.3.4: a named person, who isn't the one who drafted. */
    @Enforces(Provision.HZ_2_3_4)
    private static Decision<Boolean> checker(
            Application one, Actor actor, boolean gives, @Nullable Long checker, Setting setting) {
        Long department = checker == null ? null : setting.desks().departmentOf(checker, Power.CHECK_SECRECY);
        return new Objections()
                .when(gives && checker == null, Provision.HZ_2_3_4, "disclosure.refusal.no-secrecy-checker")
                .when(
                        gives && checker != null && checker == actor.personId(),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.checks-own-draft")
                .when(
                        gives
                                && checker != null
                                && (department == null
                                        || !setting.desks()
                                                .able(one, department, checker, Set.of(Power.CHECK_SECRECY))),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.receiver-without-power")
                .orGrant(() -> gives);
    }

    /** What an officer of a department drafts, its head looks over first, where the flow says so. */
    private static Place next(
            Application one,
            Actor actor,
            @Nullable Long checker,
            boolean legal,
            List<ItemDecision> decisions,
            Setting setting) {
        boolean head = Routing.stage(one.place(), setting.profile())
                .approver()
                .filter(Approver.DEPARTMENT_HEAD::equals)
                .isPresent();
        if (head && !Approving.head(actor))
            return one.place()
                    .in(ApplicationState.ENDORSING)
                    .at(Desk.of(one.place().desk().departmentId()));
        return afterDepartment(Routing.last(one.place(), setting.profile()), checker, legal, decisions, setting);
    }

    private static Place afterDepartment(
            Place place, @Nullable Long checker, boolean legal, List<ItemDecision> decisions, Setting setting) {
        Long department = checker == null ? null : setting.desks().departmentOf(checker, Power.CHECK_SECRECY);
        if (checker != null && department != null)
            return place.in(ApplicationState.SECRECY).at(new Desk(department, checker));
        return afterSecrecy(place, legal, decisions, setting);
    }

    private static Place afterSecrecy(Place place, boolean legal, List<ItemDecision> decisions, Setting setting) {
        Long department = setting.desks().legal();
        if (legal && department != null) return place.in(ApplicationState.LEGAL).at(Desk.of(department));
        return approval(place, decisions, setting);
    }

    private static Place approval(Place place, List<ItemDecision> decisions, Setting setting) {
        Desk desk = switch (Approving.approver(decisions, setting.profile())) {
            case LEADER -> Desk.of(setting.desks().leadership());
            case DISCLOSURE_OFFICE_HEAD, PETITION_OFFICE_HEAD -> Routing.answering(place, setting.desks());
            case DEPARTMENT_HEAD -> place.desk();
        };
        return place.in(ApplicationState.APPROVAL).at(desk);
    }

    /** HZ-2.3.2: 经分管处级领导审核. */
    @Enforces({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    static Decision<Ruling> endorse(Application one, Actor actor, Endorse command, Setting setting) {
        Drafted draft = drafted(one);
        if (!command.agrees()) return back(one, Provision.HZ_2_3_2, command.words(), setting);
        return Decision.granted(Ruling.of(new Endorsed(
                setting.today(),
                actor.personId(),
                command.words().strip(),
                afterDepartment(
                        Routing.last(one.place(), setting.profile()),
                        draft.checker(),
                        draft.legal(),
                        draft.decisions(),
                        setting))));
    }

    /** HZ-2.3.4: under the name of whoever checks. */
    @Enforces(Provision.HZ_2_3_4)
    static Decision<Ruling> checkSecrecy(Application one, Actor actor, CheckSecrecy command, Setting setting) {
        Drafted draft = drafted(one);
        if (!command.passes()) return back(one, Provision.HZ_2_3_4, command.words(), setting);
        return new Objections()
                .when(command.words().isBlank(), Provision.HZ_2_3_4, "disclosure.refusal.no-words")
                .when(
                        Preparing.unreleased(one, draft.decisions()),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.file-unreleased")
                .when(
                        one.outgoing().stream().anyMatch(file -> file.open() && file.madeBy(actor)),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.own-file")
                .orGrant(() -> Ruling.of(new SecrecyChecked(
                        setting.today(),
                        actor.personId(),
                        command.words().strip(),
                        afterSecrecy(one.place(), draft.legal(), draft.decisions(), setting),
                        Preparing.contents(one, draft.decisions()))));
    }

    @Enforces(Provision.SZ_7)
    static Decision<Ruling> reviewLaw(Application one, Actor actor, ReviewLaw command, Setting setting) {
        if (!command.agrees()) return back(one, Provision.SZ_7, command.words(), setting);
        return new Objections()
                .when(command.words().isBlank(), Provision.SZ_7, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(new LawReviewed(
                        setting.today(),
                        actor.personId(),
                        command.words().strip(),
                        approval(one.place(), drafted(one).decisions(), setting))));
    }

    /** HZ-3.4, LAW-D4: approved by whom the profile says; then the answer is numbered, and the third party is told. */
    @Enforces({Provision.HZ_3_4, Provision.LAW_D4, Provision.LAW_D3})
    static Decision<Ruling> approve(Application one, Approve command, Setting setting) {
        if (!command.approves()) return back(one, Provision.HZ_3_4, command.words(), setting);
        Drafted draft = drafted(one);
        boolean unchecked = draft.decisions().stream().anyMatch(ItemDecision::gives) && draft.checkedOn() == null;
        return new Objections()
                .when(unchecked, Provision.HZ_2_3_4, "disclosure.refusal.secrecy-unchecked")
                .when(
                        Preparing.unchecked(one, draft.decisions()),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.file-unchecked")
                .orGrant(() -> {
                    var ruling = Ruling.of(new Approved(
                                    setting.today(),
                                    one.place()
                                            .in(ApplicationState.TO_SERVE)
                                            .at(Routing.answering(one.place(), setting.desks()))))
                            .with(answer(one, draft.decisions(), setting.profile()));
                    for (Consultation against :
                            overruled(one, draft, setting.profile()).toList())
                        ruling = ruling.with(new LetterOrder(
                                LetterKind.THIRD_PARTY_DECISION,
                                Map.of(LetterField.REASON, draft.interest()),
                                against.no(),
                                Set.of()));
                    return ruling;
                });
    }

    /** What would be recorded and issued if the draft were approved as it stands; empty where there is none. */
    static Optional<Ruling> ifApproved(Application one, Setting setting) {
        return Optional.ofNullable(one.draft())
                .filter(_ -> one.state().undecided())
                .map(draft -> Ruling.of(new Approved(
                                setting.today(),
                                one.place()
                                        .in(ApplicationState.TO_SERVE)
                                        .at(Routing.answering(one.place(), setting.desks()))))
                        .with(answer(one, draft.decisions(), setting.profile())));
    }

    /** One letter answers all matters: the 答复书 where one of the replies needs it. */
    private static LetterOrder answer(Application one, List<ItemDecision> decisions, DisclosureProfile profile) {
        boolean strong = decisions.stream()
                .map(decision -> profile.reply(decision.kind()).letter())
                .anyMatch(LetterKind.ANSWER::equals);
        return new LetterOrder(
                strong ? LetterKind.ANSWER : LetterKind.ANSWER_NOTICE,
                Map.of(),
                null,
                IntStream.rangeClosed(1, one.items().size()).boxed().collect(Collectors.toSet()));
    }

    /** Third parties whose refusal counts, against whom the public interest decides. */
    static Stream<Consultation> overruled(Application one, Drafted draft, DisclosureProfile profile) {
        if (draft.interest().isBlank()) return Stream.empty();
        return one.consultations().stream()
                .filter(asked -> asked.kind() == ConsultationKind.THIRD_PARTY)
                .filter(asked -> Consulting.refuses(asked, profile))
                .filter(asked -> draft.decisions().stream()
                        .anyMatch(decision -> asked.items().contains(decision.no()) && decision.gives()));
    }

    private static Decision<Ruling> back(Application one, Provision provision, String words, Setting setting) {
        Place from = drafted(one).from();
        boolean gone = !setting.desks()
                .able(one, from.desk().departmentId(), from.desk().personId(), Set.of(Power.HANDLE, Power.TRIAGE));
        Place place = gone ? from.at(Desk.of(from.desk().departmentId())) : from;
        return new Objections()
                .when(words.isBlank(), provision, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(new SentBack(setting.today(), words.strip(), place)));
    }

    /** What ends without being handled further goes to the approval like any answer, every matter with the same reply. */
    static DecisionDrafted ended(Application one, Actor actor, ReplyKind kind, String words, Setting setting) {
        var decisions = Examining.each(one, kind, words);
        return new DecisionDrafted(
                setting.today(),
                decisions,
                actor.personId(),
                null,
                "",
                false,
                one.place(),
                approval(one.place(), decisions, setting));
    }

    private static Drafted drafted(Application one) {
        Drafted draft = one.draft();
        if (draft == null) throw new IllegalStateException("decided before it was drafted: " + one.id());
        return draft;
    }
}
