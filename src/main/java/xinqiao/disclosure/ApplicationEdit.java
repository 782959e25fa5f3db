package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.petition.Desk;
import xinqiao.procedure.LetterKind;

/** One change of an application: taken apart, changed by a fact, put together again. */
final class ApplicationEdit {
    private final Entry entry;
    private @Nullable LocalDate receivedOn;
    private Place place;
    private LocalDate stageSince;
    private final Set<Long> departments;
    private final Set<Long> people;
    private Aside aside;
    private final List<Item> items;
    private final List<Correction> corrections;
    private @Nullable Reasons reasons;
    private final List<FeeNotice> fees;
    private final List<Consultation> consultations;
    private final Set<Long> asked;
    private final List<Search> searches;
    private @Nullable Drafted draft;
    private @Nullable ExtensionAsked extension;
    private final List<LetterOut> letters;
    private final List<Giving> givings;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate closedOn;
    private final List<Outgoing> outgoing;
    private final List<Contest> contests;
    private @Nullable Anew anew;

    ApplicationEdit(Application one) {
        entry = one.entry();
        receivedOn = one.receivedOn();
        place = one.place();
        stageSince = one.stageSince();
        departments = new LinkedHashSet<>(one.departments());
        people = new LinkedHashSet<>(one.people());
        aside = one.aside();
        items = new ArrayList<>(one.items());
        corrections = new ArrayList<>(one.corrections());
        reasons = one.reasons();
        fees = new ArrayList<>(one.fees());
        consultations = new ArrayList<>(one.consultations());
        asked = new LinkedHashSet<>(one.asked());
        searches = new ArrayList<>(one.searches());
        draft = one.draft();
        extension = one.extension();
        letters = new ArrayList<>(one.letters());
        givings = new ArrayList<>(one.givings());
        answeredOn = one.answeredOn();
        closedOn = one.closedOn();
        outgoing = new ArrayList<>(one.outgoing());
        contests = new ArrayList<>(one.contests());
        anew = one.anew();
    }

    static Application begin(Registered fact) {
        return new Application(
                fact.entry(),
                fact.receivedOn(),
                fact.place(),
                fact.receivedOn() == null ? fact.entry().arrivedOn() : fact.receivedOn(),
                Set.of(fact.place().desk().departmentId()),
                Set.of(),
                Objects.requireNonNullElse(fact.aside(), Aside.NOBODY),
                fresh(fact.items()),
                List.of(),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    private static List<Item> fresh(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(no -> new Item(no, null, null))
                .toList();
    }

    Application done() {
        return new Application(
                entry,
                receivedOn,
                place,
                stageSince,
                departments,
                people,
                aside,
                items,
                corrections,
                reasons,
                fees,
                consultations,
                asked,
                searches,
                draft,
                extension,
                letters,
                givings,
                answeredOn,
                closedOn,
                contests,
                anew,
                outgoing);
    }

    ApplicationEdit with(ApplicationFact fact) {
        switch (fact) {
            case Registered _ -> throw new IllegalStateException("registered twice: application " + entry.id());
            case ReceiptConfirmed f -> {
                receivedOn = f.on();
                stageSince = f.on();
                place = f.place();
            }
            case HandedOn f -> go(f.place(), f.on());
            case CorrectionAsked f -> {
                corrections.add(new Correction(f.on(), f.what(), f.until(), null, null));
                place = place.in(ApplicationState.CORRECTION);
            }
            case Corrected f -> {
                corrections.set(corrections.size() - 1, corrections.getLast().received(f.on()));
                items.clear();
                items.addAll(fresh(f.items()));
                go(place.in(ApplicationState.EXAMINING), f.on());
                stageSince = f.on();
            }
            case ReasonsAsked f -> {
                reasons = new Reasons(f.on(), f.why(), f.until(), null, null, null, null, null);
                place = place.in(ApplicationState.REASONS);
            }
            case ReasonsGiven f ->
                reason(was -> new Reasons(
                        was.askedOn(),
                        was.why(),
                        was.until(),
                        f.on(),
                        was.reasonable(),
                        was.judgedOn(),
                        was.answerBy(),
                        was.toldOn()));
            case ReasonsJudged f -> {
                reason(was -> new Reasons(
                        was.askedOn(),
                        was.why(),
                        was.until(),
                        was.givenOn(),
                        f.reasonable(),
                        f.on(),
                        f.answerBy(),
                        null));
                place = place.in(ApplicationState.EXAMINING);
            }
            case FeeNoticed f -> {
                fees.add(FeeNotice.of(f, place));
                place = place.in(ApplicationState.FEE);
            }
            case FeeNoticeReached f -> fees.set(fees.size() - 1, fees.getLast().reached(f.on(), f.until()));
            case FeePaid f -> settle(fees.getLast().paid(f.on()));
            case FeeWaived f -> waive(f);
            case Consulted f ->
                consultations.add(
                        new Consultation(f.no(), f.kind(), f.items(), f.on(), null, null, f.until(), null, null));
            case ConsultationDelivered f -> consultation(f.no(), was -> was.delivered(f.on(), f.until()));
            case ConsultationAnswered f -> consultation(f.no(), was -> was.answered(f.on(), f.answer()));
            case DepartmentAsked f -> {
                asked.add(f.department());
                departments.add(f.department());
            }
            case DepartmentAnswered f -> asked.remove(f.department());
            case Searched f -> searches.add(new Search(f.on(), f.items(), f.where(), f.by(), f.found(), f.words()));
            case DecisionDrafted f -> {
                draft = new Drafted(
                        f.on(),
                        f.decisions(),
                        f.drafter(),
                        f.checker(),
                        f.interest(),
                        f.legal(),
                        f.from(),
                        null,
                        null,
                        null,
                        null);
                people.add(f.drafter());
                go(f.place(), f.on());
            }
            case Endorsed f -> {
                draft = drafted().endorsed(f.by());
                go(f.place(), f.on());
            }
            case SecrecyChecked f -> {
                draft = drafted().checked(f.on());
                outgoing.replaceAll(file -> file.checked(f.files()));
                go(f.place(), f.on());
            }
            case LawReviewed f -> {
                draft = drafted().reviewed(f.by());
                go(f.place(), f.on());
            }
            case SentBack f -> go(f.place(), f.on());
            case Approved f -> {
                draft = drafted().approved(f.on());
                decide(drafted().decisions(), f.on());
                go(f.place(), f.on());
            }
            case LetterIssued f ->
                letters.add(new LetterOut(f.id(), f.kind(), f.number(), f.on(), f.party(), f.items(), null));
            case LetterServed f -> served(f);
            case ServiceCorrected f -> corrected(f);
            case OutgoingMoved f when f.move() == OutgoingMove.ADD -> outgoing.add(Outgoing.of(f));
            case OutgoingMoved f -> outgoing.replaceAll(file -> file.no() == f.no() ? file.with(f) : file);
            case Given f -> {
                outgoing.replaceAll(file -> file.given(f.items()));
                givings.add(new Giving(givings.size() + 1, f.on(), f.manner(), f.items()));
                if (place.state() == ApplicationState.GIVING && done().toGive().isEmpty())
                    place = place.in(ApplicationState.ANSWERED);
            }
            case ExtensionAskedFor f ->
                extension = new ExtensionAsked(f.on(), f.days(), f.reason(), f.by(), null, false, null);
            case ExtensionDecided f -> {
                var was = Objects.requireNonNull(extension);
                extension = new ExtensionAsked(
                        was.askedOn(), was.days(), was.reason(), was.asker(), f.on(), f.granted(), null);
            }
            case Lapsed f -> {
                decide(f.decisions(), f.on());
                place = place.in(ApplicationState.CLOSED);
                closedOn = f.on();
            }
            case MaterialAdded _, HelpAsked _, Helped _, NoticeUndelivered _, DatesRecomputed _ -> {}
            case Recused f -> {
                aside = aside.with(f.person());
                if (f.back() != null) {
                    place = place.at(f.back());
                    departments.add(f.back().departmentId());
                }
            }
            case Closed f -> {
                place = place.in(ApplicationState.CLOSED);
                closedOn = f.on();
            }
            // whoever is complained of never sees it again
            case LedToPetitions f -> {
                for (long person : f.barred()) aside = aside.with(person);
                aside = aside.without(f.departments());
            }
            case Contested f ->
                contests.add(new Contest(
                        f.no(),
                        f.kind(),
                        f.thirdParty(),
                        f.body(),
                        f.theirNumber(),
                        f.filedOn(),
                        f.answerBy(),
                        null,
                        null,
                        null,
                        null));
            case ContestAnswered f -> contest(f.no(), was -> was.answered(f.on()));
            case ContestEnded f -> contest(f.no(), was -> was.ended(f.on(), f.outcome(), f.anewBy()));
            case Reopened f -> reopen(f);
        }
        return this;
    }

    /** Another stage begins a clock of its own. */
    private void go(Place next, LocalDate on) {
        if (next.stage() != place.stage() || next.flow() != place.flow()) stageSince = on;
        place = next;
        Desk desk = next.desk();
        departments.add(desk.departmentId());
        if (desk.personId() != null) people.add(desk.personId());
    }

    private void decide(List<ItemDecision> decisions, LocalDate on) {
        for (ItemDecision one : decisions)
            items.set(one.no() - 1, items.get(one.no() - 1).decided(one, on));
    }

    /** Of what is reduced the rest is still to be paid. */
    private void waive(FeeWaived f) {
        Integer by = f.by();
        if (by == null) settle(fees.getLast().waived(f.on()));
        else fees.set(fees.size() - 1, fees.getLast().reduced(f.on(), by, f.until()));
    }

    private void settle(FeeNotice fee) {
        fees.set(fees.size() - 1, fee);
        place = fee.back();
    }

    /** An answer is given when the last letter that answers is served; then what is to be given waits, or nothing. */
    private void served(LetterServed f) {
        letters.replaceAll(letter -> letter.id() == f.id() ? letter.served(f.on()) : letter);
        for (LetterOut letter : List.copyOf(letters)) if (letter.id() == f.id()) told(letter, f.on());
        boolean all = letters.stream().filter(LetterOut::answers).noneMatch(LetterOut::waits);
        if (place.state() != ApplicationState.TO_SERVE || !all) return;
        answeredOn = lastAnswer().orElse(f.on());
        place = place.in(done().toGive().isEmpty() ? ApplicationState.ANSWERED : ApplicationState.GIVING);
    }

    /** What was counted from the day that was entered wrongly is counted from the right one. */
    private void corrected(ServiceCorrected f) {
        LetterOut one = letters.stream()
                .filter(letter -> letter.id() == f.id())
                .findFirst()
                .orElseThrow();
        // what an earlier letter of the same kind told was told anew by the later one
        boolean latest = letters.stream()
                .filter(letter -> letter.kind() == one.kind() && Objects.equals(letter.party(), one.party()))
                .allMatch(letter -> letter.id() <= f.id());
        letters.replaceAll(letter -> letter.id() == f.id() ? letter.served(f.now()) : letter);
        if (latest || one.kind() == LetterKind.FEE) told(one, f.now());
        if (one.answers() && answeredOn != null) answeredOn = lastAnswer().orElse(answeredOn);
    }

    /** The day on which the last letter of the answer reached the applicant; of an answer that was taken back, none counts. */
    private Optional<LocalDate> lastAnswer() {
        LocalDate since = anew == null ? LocalDate.MIN : anew.on();
        return letters.stream()
                .filter(letter -> letter.answers() && !letter.issuedOn().isBefore(since))
                .map(LetterOut::servedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
    }

    /** The answer is taken back as a whole; what was asked, looked for and charged before stays on record. */
    private void reopen(Reopened f) {
        anew = new Anew(f.on(), f.until(), f.words());
        items.replaceAll(item -> new Item(item.no(), null, null));
        draft = null;
        extension = null;
        answeredOn = null;
        closedOn = null;
        stageSince = f.on();
        go(f.place(), f.on());
    }

    private void contest(int no, UnaryOperator<Contest> change) {
        contests.replaceAll(one -> one.no() == no ? change.apply(one) : one);
    }

    /** What a letter asks for or tells counts from its service, not from the day on which somebody wrote it. */
    private void told(LetterOut letter, LocalDate on) {
        Integer party = letter.party();
        if (party != null && letter.kind() != LetterKind.THIRD_PARTY_DECISION)
            consultation(party, was -> was.served(on));
        if (letter.kind() == LetterKind.CORRECTION)
            corrections.set(corrections.size() - 1, corrections.getLast().told(on));
        if (letter.kind() == LetterKind.FEE) noticed();
        if (letter.kind() == LetterKind.ANSWER_DELAY) reason(was -> was.told(on));
        if (letter.kind() == LetterKind.ANSWER_EXTENSION && extension != null) extension = extension.told(on);
    }

    /** The time to pay follows the newest notice; the answer's term stands still since the first that was served. */
    private void noticed() {
        var notices = letters.stream()
                .filter(letter -> letter.kind() == LetterKind.FEE)
                .toList();
        LocalDate first = notices.stream()
                .map(LetterOut::servedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        fees.set(fees.size() - 1, fees.getLast().told(notices.getLast().servedOn(), first));
    }

    private void consultation(int no, UnaryOperator<Consultation> change) {
        consultations.replaceAll(one -> one.no() == no ? change.apply(one) : one);
    }

    private void reason(UnaryOperator<Reasons> change) {
        reasons = change.apply(Objects.requireNonNull(reasons));
    }

    private Drafted drafted() {
        return Objects.requireNonNull(draft);
    }
}
