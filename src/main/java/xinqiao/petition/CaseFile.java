package xinqiao.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.rules.AfterClosing;
import xinqiao.petition.rules.ClosingCheck;
import xinqiao.petition.rules.Unmasked;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;

/**
 * A petition with all that belongs to it, as one viewer may see it.
 *
 * @param seq the last fact seen; an act names it, so that nothing is overwritten
 * @param review until when the petitioner may ask for review or re-review; null where that isn't open
 * @param reviews the terms of the requests that were made
 * @param people masked as far as the viewer's work doesn't need to know them
 * @param open the acts open to the viewer now; empty for petitioners
 * @param masked whether something of the people is hidden that the viewer may ask for
 * @param hearingPeople who takes part in which hearing; empty for all but staff
 */
public record CaseFile(
        Petition petition,
        int seq,
        Profile profile,
        Text text,
        List<PetitionerDetails> people,
        List<String> accused,
        List<Attachment> attachments,
        List<Letter> letters,
        List<Event> history,
        List<PetitionClock> clocks,
        @Nullable PetitionClock review,
        List<PetitionClock> reviews,
        List<Act> open,
        boolean masked,
        Map<Integer, HearingPeople> hearingPeople) {

    /** The same for somebody to whom no act is open: its people masked as far as the work doesn't need to know them. */
    CaseFile shownTo(List<PetitionerDetails> all, boolean nameKnown) {
        var shown =
                all.stream().map(person -> Unmasked.masked(person, nameKnown)).toList();
        return new CaseFile(
                petition,
                seq,
                profile,
                text,
                shown,
                accused,
                attachments,
                letters,
                history,
                clocks,
                review,
                reviews,
                List.of(),
                false,
                Map.of());
    }

    /**
     * JF-V6: the same for the petitioner, without what is still being thought about: drafts, the legal department's remarks,
     * what was sent back, notes of the investigation. What was decided is read in the letter that was served.
     */
    @Enforces({Provision.JF_V6, Provision.JF_L5})
    CaseFile withoutDrafts() {
        var told = letters.stream()
                .filter(letter -> letter.kind().use() != LetterKind.Use.FILED)
                .toList();
        var events = history.stream().filter(event -> !inner(event.fact())).toList();
        return new CaseFile(
                petition.withoutDraft(),
                seq,
                profile,
                text,
                people,
                accused,
                attachments,
                told,
                events,
                clocks,
                review,
                reviews,
                open,
                masked,
                Map.of());
    }

    private static boolean inner(PetitionFact fact) {
        return fact instanceof PetitionFact.OpinionDrafted
                || fact instanceof PetitionFact.LegallyReviewed
                || fact instanceof PetitionFact.SentBack
                || fact instanceof PetitionFact.Investigated;
    }

    /** What the record says to each point of the closing check. */
    public List<ClosingFinding> closingFindings() {
        return ClosingCheck.findings(petition, profile, standing());
    }

    /** The steps after closing that may be taken next. */
    public List<ClosingStep> closingSteps() {
        return AfterClosing.next(petition);
    }

    /** The kind that the petitioner had in mind, or null: a help for triage, which decides. */
    public @Nullable MatterKind asked() {
        return !history.isEmpty() && history.getFirst().fact() instanceof PetitionFact.Registered registered
                ? registered.asked()
                : null;
    }

    /** The history without what was taken back and the taking back. */
    public List<Event> standing() {
        Set<Integer> gone = history.stream()
                .map(Event::fact)
                .filter(PetitionFact.TakenBack.class::isInstance)
                .map(fact -> ((PetitionFact.TakenBack) fact).seq())
                .collect(Collectors.toSet());
        return history.stream()
                .filter(event -> !(event.fact() instanceof PetitionFact.TakenBack) && !gone.contains(event.seq()))
                .toList();
    }

    /** What was said. */
    public record Text(
            String request,
            String facts,
            @Nullable String place,
            @Nullable String business,
            String language,
            @Nullable Instant affirmedAt,
            @Nullable String reply,
            ChannelFacts came,
            List<DictionaryEntry> classes) {
        /** LAW-P7: a repeat (重件) is what a clerk has counted as one. */
        boolean repeat() {
            return classes.stream()
                    .anyMatch(entry -> entry.kind() == DictionaryKind.REPEAT
                            && entry.code().equals("REPEAT"));
        }

        Text masked() {
            return new Text(request, facts, place, business, language, affirmedAt, reply, came.masked(), classes);
        }
    }

    /** Who petitions and by what the case came, with nothing hidden. */
    public record InFull(List<PetitionerDetails> people, ChannelFacts reach) {}

    /** A file of the case. @param addedBy who of the staff, null for the petitioner; @param open whether the petitioner may see it */
    public record Attachment(
            long id,
            String sha256,
            String name,
            String type,
            long size,
            boolean evidence,
            Instant addedAt,
            @Nullable String addedBy,
            boolean open) {}

    /** A letter of the case. @param content what was composed, as JSON; the PDF is made from it */
    public record Letter(
            long id,
            LetterKind kind,
            String number,
            LocalDate issuedOn,
            String content,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMeans servedBy,
            @Nullable String serviceNote) {}
}
