package xinqiao.workbench;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Closure;
import xinqiao.petition.Desk;
import xinqiao.petition.Event;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** A fact as the history tells it: who, when, what, in words. */
public record Told(String when, String who, String title, List<String> details, Tone tone) {

    public static List<Told> of(Ui ui, Names names, List<Event> events) {
        var gone = events.stream()
                .map(Event::fact)
                .filter(TakenBack.class::isInstance)
                .map(fact -> ((TakenBack) fact).seq())
                .collect(Collectors.toSet());
        var teller = new Teller(ui, names, gone);
        return events.stream().map(teller::tell).toList();
    }

    private record Teller(Ui ui, Names names, Set<Integer> gone) {
        Told tell(Event event) {
            String kind = event.fact().getClass().getSimpleName();
            List<String> details = details(event.fact()).stream()
                    .filter(text -> !text.isBlank())
                    .toList();
            String title = ui.t("petition.fact." + kind);
            boolean back = gone.contains(event.seq());
            return new Told(
                    ui.dateTime(event.at()),
                    who(event),
                    back ? ui.t("casework.taken-back", title) : title,
                    details,
                    back ? Tone.PAUSED : tone(event.fact()));
        }

        /** What comes in over the public site bears no name. */
        private String who(Event event) {
            PetitionFact fact = event.fact();
            boolean theirs = fact instanceof Registered
                    || fact instanceof MaterialAdded
                    || fact instanceof WithdrawalAsked
                    || fact instanceof ReviewAsked
                    || fact instanceof Rated;
            return theirs && event.by().isEmpty() ? ui.t("workbench.column.petitioner") : names.signed(event.by());
        }

        private List<String> details(PetitionFact fact) {
            return switch (fact) {
                case Registered f ->
                    List.of(
                            ui.t("petition.channel." + f.origin().channel()),
                            say("competence", new Retold(ui).competence(f.competence())));
                case Accepted f -> List.of(ui.t("petition.kind." + f.kind()), f.remark());
                case Declined f -> List.of(f.ground(), say("body", f.competentBody()));
                case Guided f -> List.of(f.route(), say("body", f.body()), say("limit", f.limit()));
                case HandoverNoted f ->
                    List.of(ui.t("petition.handover." + f.step()) + " · " + f.body() + " " + f.number(), f.note());
                case SimplyHandled f -> List.of(ui.t("petition.simple-ground." + f.ground()), f.remark());
                case Converted f -> List.of(f.reason());
                case HearingDecided f ->
                    List.of(
                            ui.t("petition.hearing-ground." + f.ground()),
                            f.reason(),
                            f.scope(),
                            names.person(f.chair()));
                case HearingCalled f ->
                    List.of(ui.date(f.at().toLocalDate()) + " " + f.at().toLocalTime() + " · " + f.place());
                case HearingHeld f -> List.of(ui.date(f.on()), ui.t("workbench.told.heard." + f.heard()));
                case HearingConcluded f -> List.of(f.conclusion());
                case HearingCalledOff f -> List.of(f.reason());
                case Mediated f ->
                    List.of(
                            ui.t("petition.agreement." + f.kind()) + " · " + ui.date(f.on()),
                            ui.t("workbench.told.agreed." + f.agreed()),
                            f.course());
                case ReviewPaused f -> List.of(ui.t("petition.review-stage." + f.stage()));
                case Compared f -> List.of(ui.t("petition.verdict." + f.verdict()));
                case FiledAgain f -> List.of(ui.t("petition.repetition." + f.repetition()), f.reason());
                case FiledAway f -> List.of(f.reason());
                case SentOn f ->
                    List.of(
                            ui.t("petition.manner." + f.manner()) + " · " + f.to(),
                            f.feedbackBy() == null ? "" : say("feedback-by", ui.date(f.feedbackBy())));
                case CameBack f -> List.of(f.reason());
                case SendingSettled f -> List.of(f.result());
                case ObjectionRaised f -> List.of(f.reasons());
                case ObjectionAnswered f -> List.of(ui.t("workbench.told.objection." + f.agreed()), f.words());
                case Held f -> List.of(ui.t("petition.hold." + f.ground()), f.place(), f.reason());
                case WallRaised f -> List.of(say("readers", people(f.readers())));
                case AccusedNamed f -> List.of(say("barred", accused(f)));
                case Recused f -> List.of(names.person(f.person()), f.reason());
                case OfficerNamed f -> List.of(names.desk(f.office()));
                case Assigned f -> List.of(to(f.to()), inner(f.internalDays()), f.instruction());
                case Investigated f ->
                    List.of(ui.t("petition.investigation." + f.how()) + " · " + ui.date(f.on()), f.what());
                case MaterialAdded f -> List.of(f.what());
                case ExtensionAsked f -> List.of(ui.t("workbench.told.days", f.days()), f.reason());
                case ExtensionDecided f -> List.of(ui.t("workbench.told.extension." + f.granted()), f.remark());
                case OpinionDrafted f ->
                    List.of(ui.t("petition.outcome." + f.opinion().outcome()), to(f.to()));
                case LegallyReviewed f -> List.of(f.remarks(), to(f.to()));
                case SentBack f -> List.of(f.remarks(), to(f.to()));
                case Approved f -> List.of();
                case LetterIssued f -> List.of(ui.t("workbench.letter." + f.kind()) + " " + f.number());
                case LetterServed f ->
                    List.of(ui.t("petition.service." + f.means()) + " · " + ui.date(f.on()) + time(f.at()), f.note());
                case ServiceCorrected f ->
                    List.of(ui.t("serving.corrected", ui.date(f.was()), ui.date(f.now())), f.reason());
                case ExecutionNoted f -> List.of(f.what(), f.done() ? ui.t("workbench.told.carried-out") : "");
                case ClosingChecked f -> checked(f.proposal(), f.to());
                case ClosingDecided f ->
                    List.of(ui.t("workbench.told.closing." + f.approved()), f.remarks(), to(f.to()));
                case ClosingFollowed f ->
                    List.of(
                            ui.t("petition.closing-step." + f.step()),
                            f.source() == null ? "" : ui.t("petition.closing-source." + f.source()),
                            f.note());
                case Closed f -> List.of(f.remark());
                case ReviewAccepted f -> List.of(f.remark());
                case ReviewRefused f -> List.of(f.ground());
                case RefusedAgain f -> List.of(f.earlier(), f.ground());
                case ReviewAsked f ->
                    List.of(ui.t("petition.review-stage." + f.stage()) + " · " + f.body() + " " + f.number());
                case ReviewEnded f -> ended(f);
                case ReviewServed f -> List.of(ui.t("petition.review-stage." + f.stage()) + " · " + ui.date(f.on()));
                case TakenBack f -> List.of(ui.t("petition.fact." + f.what()), f.reason());
                case WithdrawalAsked f -> List.of(f.reason());
                case Withdrawn f -> List.of(f.remark());
                case Rated f -> rated(f);
                case NoticeUndelivered f -> List.of();
                case DatesRecomputed f -> recomputed(f);
                case AnsweredBefore f -> List.of();
            };
        }

        private List<String> rated(Rated fact) {
            String office = ui.t("workbench.told.rated.office", ui.t("petition.satisfaction." + fact.office()));
            String handling = fact.handling() == null
                    ? ""
                    : ui.t("workbench.told.rated.handling", ui.t("petition.satisfaction." + fact.handling()));
            return List.of(office, handling, fact.words());
        }

        private List<String> ended(ReviewEnded fact) {
            String stage = ui.t("petition.review-stage." + fact.stage());
            String result = fact.result() == null
                    ? ui.t("workbench.told.not-taken-up")
                    : ui.t("petition.outcome." + fact.result());
            return List.of(
                    stage + " · " + result + " " + fact.letter(),
                    fact.instead() == null ? "" : ui.t("petition.outcome." + fact.instead()),
                    fact.back() == null ? "" : to(fact.back()));
        }

        private List<String> checked(Closure.Proposal proposal, Desk to) {
            return List.of(
                    ui.t("petition.closing-verdict." + proposal.verdict()),
                    proposal.signature() == null ? "" : ui.t("petition.signature." + proposal.signature()),
                    proposal.signatureNote(),
                    say("counselling", proposal.counselling()),
                    proposal.remark(),
                    to(to));
        }

        private String say(String what, String words) {
            return words.isBlank() ? "" : ui.t("workbench.told." + what, words);
        }

        private String to(Desk desk) {
            return ui.t("workbench.told.to", names.desk(desk));
        }

        private String inner(@Nullable Integer days) {
            return days == null ? "" : ui.t("workbench.told.inner", days);
        }

        private String people(Set<Long> ids) {
            return String.join(ui.t("web.list.comma"), names.people(ids));
        }

        private String accused(AccusedNamed fact) {
            List<String> all = new ArrayList<>(names.people(fact.people()));
            fact.departments().forEach(id -> all.add(names.departmentOfHouse(id)));
            fact.houses().forEach(code -> all.add(names.house(code)));
            return String.join(ui.t("web.list.comma"), all);
        }

        private List<String> recomputed(DatesRecomputed fact) {
            return fact.moves().stream()
                    .map(move -> ui.t(
                            "workbench.told.moved",
                            ui.t(move.term()),
                            move.before() == null ? "—" : ui.date(move.before()),
                            move.after() == null ? "—" : ui.date(move.after())))
                    .collect(Collectors.toList());
        }

        private String time(@Nullable LocalTime at) {
            return at == null ? "" : " " + ui.time(at);
        }

        private static Tone tone(PetitionFact fact) {
            return switch (fact) {
                case Accepted _,
                        Approved _,
                        LetterServed _,
                        Closed _,
                        ReviewServed _,
                        ClosingFollowed _,
                        ExecutionNoted _,
                        Withdrawn _ -> Tone.DONE;
                case SentOn _,
                        ServiceCorrected _,
                        CameBack _,
                        ObjectionRaised _,
                        ObjectionAnswered _,
                        HearingCalledOff _,
                        ReviewPaused _,
                        Converted _ -> Tone.PAUSED;
                case HearingHeld _, HearingConcluded _, HandoverNoted _, Mediated _ -> Tone.DONE;
                case SendingSettled _ -> Tone.DONE;
                case ReviewAccepted _,
                        ReviewAsked _,
                        ClosingChecked _,
                        Assigned _,
                        OpinionDrafted _,
                        LegallyReviewed _,
                        SimplyHandled _,
                        HearingDecided _,
                        HearingCalled _,
                        Investigated _ -> Tone.UNDERWAY;
                case SentBack _,
                        ClosingDecided _,
                        ReviewRefused _,
                        RefusedAgain _,
                        ReviewEnded _,
                        ExtensionAsked _,
                        ExtensionDecided _,
                        Declined _,
                        Guided _,
                        WithdrawalAsked _,
                        TakenBack _,
                        NoticeUndelivered _ -> Tone.SOON;
                case WallRaised _, AccusedNamed _, Recused _, OfficerNamed _ -> Tone.PAUSED;
                case Registered _,
                        FiledAway _,
                        Held _,
                        FiledAgain _,
                        Compared _,
                        MaterialAdded _,
                        LetterIssued _,
                        Rated _,
                        DatesRecomputed _,
                        AnsweredBefore _ -> Tone.PLAIN;
            };
        }
    }
}
