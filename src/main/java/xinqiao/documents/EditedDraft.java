package xinqiao.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.reading.DocxReader;
import xinqiao.documents.reading.Words;
import xinqiao.documents.rules.Elements;
import xinqiao.documents.rules.Values;
import xinqiao.procedure.LetterPart;

/** A draft that was edited in a word processor, compared paragraph by paragraph with the letter that it was made from. */
public record EditedDraft(List<Change> changes) {
    /** How much two paragraphs have in common at least, in parts of the longer, to be the same one changed. */
    private static final double ALIKE = 0.3;

    public EditedDraft {
        changes = List.copyOf(changes);
    }

    private record Spot(@Nullable LetterPart part, String text) {}

    /** @throws UnreadableDraft for what isn't a text document, is too large, or carries more than text */
    public static EditedDraft read(Letter letter, byte[] docx) throws UnreadableDraft {
        return of(letter, DocxReader.read(docx));
    }

    public static EditedDraft of(Letter letter, List<String> theirs) {
        List<Spot> ours = spots(letter);
        return new EditedDraft(paired(aligned(ours, dated(ours.getLast().text(), theirs))));
    }

    /** A draft bears the day on which it was taken out, so another one at its foot is nobody's change. */
    private static List<String> dated(String today, List<String> theirs) {
        if (theirs.isEmpty() || !Values.isDay(theirs.getLast())) return theirs;
        List<String> dated = new ArrayList<>(theirs);
        dated.set(dated.size() - 1, today);
        return dated;
    }

    /** The paragraphs of the draft, in their order; those of the text with the part that they belong to. */
    private static List<Spot> spots(Letter letter) {
        Official official = Elements.of(letter);
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(null, official.mark()));
        spots.add(new Spot(
                null, official.number() + (official.signer().isEmpty() ? "" : "　　　　　签发人：" + official.signer())));
        boolean subject = !official.title().equals(letter.title());
        spots.add(new Spot(subject ? LetterPart.SUBJECT : null, official.title()));
        if (!official.addressee().isBlank())
            spots.add(new Spot(null, Phrases.of("documents.salutation", official.locale(), official.addressee())));
        for (Paragraph each : official.paragraphs())
            for (String text : each.text().split("\\R")) spots.add(new Spot(each.heading() ? null : each.part(), text));
        for (int i = 0; i < official.attachments().size(); i++) {
            String word = i == 0 ? Phrases.of("documents.attachments", official.locale()) : "";
            String number = official.attachments().size() == 1 ? "" : i + 1 + ". ";
            spots.add(new Spot(null, word + number + official.attachments().get(i)));
        }
        spots.add(new Spot(null, official.house()));
        spots.add(new Spot(null, Values.day(official.date(), official.locale())));
        return spots.stream()
                .map(spot -> new Spot(spot.part(), spot.text().strip()))
                .filter(spot -> !spot.text().isEmpty())
                .toList();
    }

    /** The longest sequence that both have is the same; what lies between was added or taken out. */
    private static List<Change> aligned(List<Spot> ours, List<String> theirs) {
        int[][] common = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--)
            for (int j = theirs.size() - 1; j >= 0; j--)
                common[i][j] = ours.get(i).text().equals(theirs.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ours.size() || j < theirs.size()) {
            if (i < ours.size() && j < theirs.size() && ours.get(i).text().equals(theirs.get(j)))
                changes.add(new Change(ours.get(i).part(), ours.get(i++).text(), theirs.get(j++)));
            else if (j == theirs.size() || i < ours.size() && common[i + 1][j] >= common[i][j + 1])
                changes.add(new Change(ours.get(i).part(), ours.get(i++).text(), null));
            else changes.add(new Change(null, null, theirs.get(j++)));
        }
        return changes;
    }

    /** A paragraph taken out and one added in the same place are one that was changed, where they are alike. */
    private static List<Change> paired(List<Change> changes) {
        List<Change> result = new ArrayList<>();
        for (int i = 0; i < changes.size(); ) {
            int end = i;
            while (end < changes.size() && !changes.get(end).same()) end++;
            List<Change> out = changes.subList(i, end).stream()
                    .filter(each -> each.ours() != null)
                    .toList();
            List<String> in = new ArrayList<>(changes.subList(i, end).stream()
                    .flatMap(each -> Optional.ofNullable(each.theirs()).stream())
                    .toList());
            LetterPart part = result.isEmpty() ? null : result.getLast().part();
            for (Change gone : out) {
                int like = like(gone.ours(), in, out.size() == in.size() && out.size() == 1);
                for (int k = 0; k < like; k++) result.add(new Change(part, null, in.removeFirst()));
                result.add(new Change(gone.part(), gone.ours(), like < 0 ? null : in.removeFirst()));
                part = gone.part();
            }
            LetterPart behind = part;
            in.forEach(each -> result.add(new Change(behind, null, each)));
            if (end < changes.size()) result.add(changes.get(end));
            i = end + 1;
        }
        return placed(result);
    }

    /** What was added right below a heading belongs to what follows. */
    private static List<Change> placed(List<Change> changes) {
        List<Change> result = new ArrayList<>(changes);
        LetterPart next = null;
        for (int i = result.size() - 1; i >= 0; i--) {
            Change each = result.get(i);
            if (each.ours() != null) next = each.part();
            else if (each.part() == null) result.set(i, new Change(next, null, each.theirs()));
        }
        return result;
    }

    /** So many added paragraphs are compared with a removed one: what moved further is shown as removed and added. */
    private static final int NEAR = 40;

    /** Which of the new ones it became; -1: none. @param only whether there is just one of both */
    private static int like(@Nullable String ours, List<String> theirs, boolean only) {
        if (ours == null) return -1;
        for (int i = 0; i < Math.min(theirs.size(), NEAR); i++) {
            int kept = Words.pieces(ours, theirs.get(i)).stream()
                    .filter(piece -> piece.kind() == Change.Kind.KEPT)
                    .mapToInt(piece -> piece.words().length())
                    .sum();
            if (only || kept >= ALIKE * Math.max(ours.length(), theirs.get(i).length())) return i;
        }
        return -1;
    }

    public boolean changed() {
        return changes.stream().anyMatch(each -> !each.same());
    }

    /** What a part says now; empty where it wasn't touched. */
    public Optional<String> part(LetterPart part) {
        List<Change> own = changes.stream().filter(each -> each.part() == part).toList();
        if (own.stream().allMatch(Change::same)) return Optional.empty();
        return Optional.of(own.stream()
                .flatMap(each -> Optional.ofNullable(each.theirs()).stream())
                .collect(Collectors.joining("\n")));
    }

    /** What was changed outside these parts, and so can't be taken over. */
    public List<Change> left(LetterPart... parts) {
        return changes.stream()
                .filter(each -> !each.same() && !Arrays.asList(parts).contains(each.part()))
                .toList();
    }
}
