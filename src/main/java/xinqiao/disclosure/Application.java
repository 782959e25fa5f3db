package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationFact.Registered;
import xinqiao.petition.Desk;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyGroup;

/**
 * An application for disclosure (政府信息公开申请), as its facts come to.
 *
 * @param receivedOn the day of receipt, from which the answer's term runs; null until it is confirmed
 * @param place where it is; its desk counts while it is open
 * @param stageSince since when it is in this stage of the flow
 * @param departments every department that has had it
 * @param people everybody who has had it by name
 * @param corrections what was asked to be made clear, the last one last
 * @param fees notices of fees, the last one last
 * @param asked departments whose opinion is awaited
 * @param contests review and court cases, the last one last
 * @param anew null unless it is decided a second time
 * @param outgoing files to be given; an application of before there were any has none
 * @param answeredOn when the last of its replies was served; the day that counts
 */
public record Application(
        Entry entry,
        @Nullable LocalDate receivedOn,
        Place place,
        LocalDate stageSince,
        Set<Long> departments,
        Set<Long> people,
        Aside aside,
        List<Item> items,
        List<Correction> corrections,
        @Nullable Reasons reasons,
        List<FeeNotice> fees,
        List<Consultation> consultations,
        Set<Long> asked,
        List<Search> searches,
        @Nullable Drafted draft,
        @Nullable ExtensionAsked extension,
        List<LetterOut> letters,
        List<Giving> givings,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,
        List<Contest> contests,
        @Nullable Anew anew,
        List<Outgoing> outgoing) {

    public Application {
        departments = Set.copyOf(departments);
        people = Set.copyOf(people);
        items = List.copyOf(items);
        corrections = List.copyOf(corrections);
        fees = List.copyOf(fees);
        consultations = List.copyOf(consultations);
        asked = Set.copyOf(asked);
        searches = List.copyOf(searches);
        letters = List.copyOf(letters);
        givings = List.copyOf(givings);
        outgoing = copy(outgoing);
        contests = List.copyOf(contests);
    }

    private static List<Outgoing> copy(@Nullable List<Outgoing> files) {
        return files == null ? List.of() : List.copyOf(files);
    }

    static Application begin(Registered fact) {
        return ApplicationEdit.begin(fact);
    }

    static Application replay(List<ApplicationFact> facts) {
        return begin((Registered) facts.getFirst()).with(facts.subList(1, facts.size()));
    }

    public Application with(Collection<? extends ApplicationFact> facts) {
        Application one = this;
        for (ApplicationFact fact : facts) one = one.with(fact);
        return one;
    }

    /** The only transition code: what a fact changes. */
    public Application with(ApplicationFact fact) {
        return new ApplicationEdit(this).with(fact).done();
    }

    public long id() {
        return entry.id();
    }

    public ApplicationState state() {
        return place.state();
    }

    /** The house in whose name it is worked on and answered: the direct customs where the information is its own. */
    public String answeringHouse() {
        return place.flow() == Competence.DIRECT_CUSTOMS ? entry.directCustoms() : entry.houseCode();
    }

    /** Whose work it is; null once it is closed. */
    public @Nullable Desk desk() {
        return state().open() ? place.desk() : null;
    }

    public Item item(int no) {
        return items.get(no - 1);
    }

    public Optional<Outgoing> outgoing(int no) {
        return outgoing.stream().filter(file -> file.no() == no).findFirst();
    }

    public Optional<Correction> correction() {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
    }

    public Optional<FeeNotice> fee() {
        return fees.isEmpty() ? Optional.empty() : Optional.of(fees.getLast());
    }

    public Optional<Consultation> consultation(int no) {
        return consultations.stream().filter(one -> one.no() == no).findFirst();
    }

    public Optional<Contest> contest(int no) {
        return contests.stream().filter(one -> one.no() == no).findFirst();
    }

    public Stream<Consultation> awaited() {
        return consultations.stream().filter(Consultation::open);
    }

    public Optional<LetterOut> letter(long id) {
        return letters.stream().filter(letter -> letter.id() == id).findFirst();
    }

    public Optional<LetterOut> letter(LetterKind kind) {
        return letters.stream().filter(letter -> letter.kind() == kind).reduce((first, last) -> last);
    }

    /** The letters that still have to reach somebody. */
    public Stream<LetterOut> unserved() {
        return letters.stream().filter(letter -> letter.waits() && !withdrawn(letter));
    }

    /**
     * A letter that was never served, and that nobody is to be served with any more: of an application that is over, with
     * the letter that ends it left to go; a notice of a fee that was waived, or asked for anew.
     */
    public boolean withdrawn(LetterOut letter) {
        if (letter.servedOn() != null) return false;
        if (!state().open()) return letter.kind() != LetterKind.HANDED_TO_PETITIONS;
        if (letter.kind() != LetterKind.FEE) return false;
        return fee().filter(fee -> fee.waivedOn() != null || fee.reduction() != null && !newest(letter))
                .isPresent();
    }

    /** Whether no later letter of its kind took its place. */
    public boolean newest(LetterOut letter) {
        return letter(letter.kind()).filter(last -> last.id() == letter.id()).isPresent();
    }

    public boolean waitsForExtension() {
        return extension != null && extension.waits() && state().undecided();
    }

    /** The matters of which something is given and hasn't been yet. */
    public List<Integer> toGive() {
        return items.stream()
                .filter(item -> item.decision() != null && item.decision().gives())
                .map(Item::no)
                .filter(no -> givings.stream()
                        .noneMatch(one -> counts(one) && one.items().contains(no)))
                .toList();
    }

    /** What was given on an answer that was revoked isn't given on the one that takes its place. */
    private boolean counts(Giving giving) {
        return anew == null || !giving.on().isBefore(anew.on());
    }

    /** The decisions on its matters, as far as they are made. */
    public List<ItemDecision> decisions() {
        return items.stream().map(Item::decision).filter(Objects::nonNull).toList();
    }

    /** Whether it ended without being handled: uncorrected, unpaid or withdrawn. */
    public boolean lapsed() {
        return !items.isEmpty()
                && items.stream()
                        .map(Item::decision)
                        .allMatch(one -> one != null && one.kind().group() == ReplyGroup.OTHER);
    }
}
