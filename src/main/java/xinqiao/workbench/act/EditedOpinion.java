package xinqiao.workbench.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.documents.Change;
import xinqiao.documents.EditedDraft;
import xinqiao.petition.Opinion;
import xinqiao.procedure.LetterPart;

/**
 * What of an edited letter goes back into the opinion that it was made from: the words of its parts without what the template
 * says around them.
 *
 * @param fields the fields of the form that were changed, with their new words
 * @param left so many changes concern what no field says, and can't be taken over
 */
public record EditedOpinion(Map<String, String> fields, int left) {

    static EditedOpinion of(EditedDraft draft, Opinion was) {
        Map<String, String> changed = new LinkedHashMap<>();
        Set<LetterPart> taken = new HashSet<>();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("findings", was.findings());
        fields.put("opinion", was.opinion());
        fields.put("basis", was.basis());
        fields.forEach((field, words) -> home(draft, words, taken).ifPresent(part -> {
            if (draft.part(part).isEmpty()) {
                taken.add(part);
                return;
            }
            within(draft, part, words).ifPresent(now -> {
                taken.add(part);
                changed.put(field, now);
            });
        }));
        List<Change> left = draft.left(taken.toArray(LetterPart[]::new));
        return new EditedOpinion(changed, left.size());
    }

    /** The part in which the words of a field stand. */
    private static Optional<LetterPart> home(EditedDraft draft, String words, Set<LetterPart> taken) {
        String clean = clean(words);
        if (clean.isEmpty()) return Optional.empty();
        return draft.changes().stream()
                .flatMap(change -> Stream.ofNullable(change.part()))
                .distinct()
                .filter(part -> !taken.contains(part) && ours(draft, part).contains(clean))
                .findFirst();
    }

    /** Only where the words of the template around them are what they were. */
    private static Optional<String> within(EditedDraft draft, LetterPart part, String words) {
        String ours = ours(draft, part);
        String theirs = draft.part(part).orElse(ours);
        int at = ours.indexOf(clean(words));
        String before = ours.substring(0, at);
        String after = ours.substring(at + clean(words).length());
        boolean whole = theirs.length() >= before.length() + after.length();
        return whole && theirs.startsWith(before) && theirs.endsWith(after)
                ? Optional.of(theirs.substring(before.length(), theirs.length() - after.length()))
                : Optional.empty();
    }

    private static String ours(EditedDraft draft, LetterPart part) {
        List<String> all = new ArrayList<>();
        for (Change change : draft.changes())
            if (change.part() == part && change.ours() != null) all.add(Objects.requireNonNull(change.ours()));
        return String.join("\n", all);
    }

    private static String clean(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
