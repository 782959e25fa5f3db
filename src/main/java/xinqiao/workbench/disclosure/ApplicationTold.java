package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationEvent;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Place;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** Tells what happened to an application, fact by fact. */
final class ApplicationTold {
    private final Ui ui;
    private final Names names;
    private final DisclosureProfile profile;

    ApplicationTold(Ui ui, Names names, DisclosureProfile profile) {
        this.ui = ui;
        this.names = names;
        this.profile = profile;
    }

    List<Told> of(List<ApplicationEvent> events) {
        return events.stream().map(this::tell).toList();
    }

    private Told tell(ApplicationEvent event) {
        var fact = event.fact();
        var details = details(fact).filter(Objects::nonNull).filter(text -> !text.isBlank());
        String who = event.account() == null && event.by().isEmpty()
                ? ui.t("applications.applicant")
                : names.signed(event.by());
        return new Told(
                ui.dateTime(event.at()),
                who,
                ui.t("applications.fact." + fact.getClass().getSimpleName()),
                details.toList(),
                tone(fact));
    }

    private Stream<@Nullable String> details(ApplicationFact fact) {
        return switch (fact) {
            case Registered f ->
                Stream.of(
                        ui.t("applications.way." + f.entry().way()) + " · "
                                + ui.date(f.entry().arrivedOn()),
                        to(f.place()),
                        f.help());
            case ReceiptConfirmed f -> Stream.of(ui.date(f.on()), f.how(), to(f.place()));
            case HandedOn f -> Stream.of(to(f.place()), f.words());
            case CorrectionAsked f -> Stream.of(f.what(), until(f.until()));
            case Corrected f ->
                Stream.of(
                        ui.date(f.on()),
                        ui.t("applications.told.items", f.items()),
                        f.proved().isEmpty() ? null : ui.t("applications.told.proved"));
            case ReasonsAsked f -> Stream.of(f.why(), until(f.until()));
            case ReasonsGiven f -> Stream.of(ui.date(f.on()));
            case ReasonsJudged f ->
                Stream.of(
                        ui.t("applications.told.reasonable." + f.reasonable()),
                        f.words(),
                        f.answerBy() == null ? null : until(f.answerBy()));
            case FeeNoticed f ->
                Stream.of(
                        ui.t("applications.tariff." + f.tariff()) + " · " + ui.t("applications.told.yuan", f.amount()),
                        until(f.until()));
            case FeeNoticeReached f -> Stream.of(ui.date(f.on()), until(f.until()));
            case FeePaid f -> Stream.of(ui.date(f.on()));
            case FeeWaived f ->
                Stream.of(
                        f.by() == null ? null : ui.t("applications.told.reduced", f.by()),
                        f.askedOn() == null ? null : ui.t("applications.told.waiver-asked", f.askedOn()),
                        f.reason(),
                        f.until() == null ? null : until(f.until()));
            case Consulted f ->
                Stream.of(
                        ui.t("applications.consulted." + f.kind()) + " " + ApplicationView.numbers(f.items()),
                        until(f.until()));
            case ConsultationDelivered f -> Stream.of(ui.date(f.on()), until(f.until()));
            case ConsultationAnswered f ->
                Stream.of(ui.date(f.on()) + " · " + ui.t("applications.answer." + f.answer()));
            case DepartmentAsked f -> Stream.of(names.department(f.department()), f.words());
            case DepartmentAnswered f -> Stream.of(names.department(f.department()), f.words());
            case Searched f ->
                Stream.of(
                        ui.date(f.on()) + " · " + ui.t("applications.found." + f.found()) + " "
                                + ApplicationView.numbers(f.items()),
                        f.where() + " · " + f.by(),
                        f.words());
            case DecisionDrafted f -> Stream.concat(f.decisions().stream().map(this::reply), Stream.of(to(f.place())));
            case Endorsed f -> Stream.of(f.words(), to(f.place()));
            case SecrecyChecked f -> Stream.of(names.person(f.by()), f.words(), to(f.place()));
            case LawReviewed f -> Stream.of(f.words(), to(f.place()));
            case SentBack f -> Stream.of(f.words(), to(f.place()));
            case Approved f -> Stream.of(to(f.place()));
            case OutgoingMoved f -> Stream.of(ui.t("applications.outgoing.move." + f.move(), f.no()), f.words());
            case LetterIssued f -> Stream.of(profile.letter(f.kind()).title().in(ui.locale()) + " " + f.number());
            case LetterServed f -> Stream.of(ui.date(f.on()) + " · " + ui.t("applications.served." + f.means()));
            case ServiceCorrected f ->
                Stream.of(ui.t("serving.corrected", ui.date(f.was()), ui.date(f.now())), f.reason());
            case Given f ->
                Stream.of(
                        ui.date(f.on()) + " · " + ui.t("applications.manner." + f.manner()) + " "
                                + ApplicationView.numbers(f.items()),
                        f.what());
            case ExtensionAskedFor f -> Stream.of(ui.t("applications.told.days", f.days()), f.reason());
            case ExtensionDecided f -> Stream.of(ui.t("applications.told.extended." + f.granted()), f.words());
            case Lapsed f -> f.decisions().stream().map(this::reply);
            case MaterialAdded f -> Stream.of(f.what());
            case HelpAsked f -> Stream.of(f.words());
            case Helped f -> Stream.of(f.words());
            case NoticeUndelivered _ -> Stream.empty();
            case Recused f -> Stream.of(names.person(f.person()), f.reason());
            case DatesRecomputed f ->
                Stream.of(f.moves().stream()
                        .map(move -> ui.t("applications.told.moved", day(move.before()), day(move.after())))
                        .collect(Collectors.joining("\n")));
            case Closed f -> Stream.of(f.words());
            case LedToPetitions f -> Stream.of(f.why());
            case Contested f ->
                Stream.of(
                        ui.t("applications.contest." + f.kind()) + " · " + f.body() + " " + f.theirNumber(),
                        ui.date(f.filedOn()),
                        until(f.answerBy()));
            case ContestAnswered f -> Stream.of(ui.date(f.on()));
            case ContestEnded f ->
                Stream.of(
                        ui.date(f.on()) + " · " + ui.t("applications.contest.outcome." + f.outcome()),
                        f.words(),
                        until(f.anewBy()));
            case Reopened f -> Stream.of(to(f.place()), until(f.until()));
        };
    }

    private String to(Place place) {
        return ui.t("applications.told.to", names.departmentOfHouse(place.desk().departmentId()))
                + (place.desk().personId() == null
                        ? ""
                        : " " + names.person(place.desk().personId()));
    }

    private String reply(ItemDecision decision) {
        return "（" + decision.no() + "）"
                + profile.findReply(decision.kind())
                        .map(rule -> rule.name().in(ui.locale()))
                        .orElse(decision.kind().key());
    }

    private @Nullable String until(@Nullable LocalDate day) {
        return day == null ? null : ui.t("applications.told.until", day);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "—" : ui.date(day);
    }

    private static Tone tone(ApplicationFact fact) {
        return switch (fact) {
            case Approved _, LetterServed _, Given _, FeePaid _, SecrecyChecked _ -> Tone.DONE;
            case SentBack _, ServiceCorrected _, Lapsed _, LedToPetitions _, Reopened _ -> Tone.LATE;
            case HelpAsked _, NoticeUndelivered _ -> Tone.SOON;
            case CorrectionAsked _, ReasonsAsked _, FeeNoticed _, Consulted _, ExtensionAskedFor _ -> Tone.PAUSED;
            case Registered _,
                    ReceiptConfirmed _,
                    HandedOn _,
                    Corrected _,
                    ReasonsGiven _,
                    ReasonsJudged _,
                    FeeNoticeReached _,
                    FeeWaived _,
                    ConsultationDelivered _,
                    ConsultationAnswered _,
                    DepartmentAsked _,
                    DepartmentAnswered _,
                    Searched _,
                    DecisionDrafted _,
                    Endorsed _,
                    LawReviewed _,
                    OutgoingMoved _,
                    LetterIssued _,
                    ExtensionDecided _,
                    MaterialAdded _,
                    Helped _,
                    Recused _,
                    DatesRecomputed _,
                    Contested _,
                    ContestAnswered _,
                    ContestEnded _,
                    Closed _ -> Tone.PLAIN;
        };
    }
}
