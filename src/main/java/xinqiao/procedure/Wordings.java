package xinqiao.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.organisation.House;
import xinqiao.procedure.ProfileBook.Flaw;
import xinqiao.procedure.reading.OwnWords;

/**
 * The words that a house gives its letters itself (自定文书用语), in place of the profile's: its own, else those of the
 * nearest house above that has some. They obey what a profile's words obey, so no mandatory content can get lost.
 */
@Component
public class Wordings {
    private final WordingStore store;
    private final TemplateRows templates;

    Wordings(WordingStore store, TemplateRows templates) {
        this.store = store;
        this.templates = templates;
    }

    /** A part of a letter of a procedure, in a house. */
    public record Place(String houseCode, String profileId, LetterKind letter, LetterPart part) {}

    /**
     * A house's own words.
     *
     * @param words empty: none of its own, so those from above count, else the profile's
     * @param from the day from which they count
     */
    public record Own(Place place, Text heading, Text words, LocalDate from) {
        public boolean none() {
            return words.zh().isEmpty();
        }
    }

    /** The profile as the house words its letters on the day. */
    public Profile worded(Profile profile, House house, LocalDate day) {
        return profile.worded(letters(profile, house, day));
    }

    /** The same for disclosure on request. */
    public DisclosureProfile worded(DisclosureProfile profile, House house, LocalDate day) {
        return profile.worded(letters(profile, house, day));
    }

    /** From the top down: what a house says goes before what those above it say, a template or a single part alike. */
    private Map<LetterKind, Wording> letters(Procedure profile, House house, LocalDate day) {
        var own = store.given(profile.id(), house.line(), day);
        List<Own> parts = own.parts();
        List<HouseTemplate> whole = own.whole();
        if (whole.isEmpty()) return parts.isEmpty() ? profile.letters() : letters(profile, nearest(parts, house));
        Map<LetterKind, Wording> letters = new HashMap<>(profile.letters());
        for (String code : house.line()) {
            whole.stream()
                    .filter(one -> one.houseCode().equals(code))
                    .forEach(one ->
                            letters.computeIfPresent(one.letter(), (_, given) -> given.completedTo(one.parts())));
            Map<Part, Own> said = new HashMap<>();
            parts.stream()
                    .filter(one -> one.place().houseCode().equals(code) && !one.none())
                    .forEach(one ->
                            said.put(new Part(one.place().letter(), one.place().part()), one));
            letters.replaceAll((kind, wording) -> worded(kind, wording, said));
        }
        return letters;
    }

    /** Whose template counts on the day for each kind of letter that has one: the nearest house's. */
    public Map<LetterKind, String> templatesOf(Procedure profile, House house, LocalDate day) {
        Map<LetterKind, String> nearest = new HashMap<>();
        List<HouseTemplate> all = templates.inForce(profile.id(), house.line(), day);
        for (String code : house.line())
            all.stream().filter(one -> one.houseCode().equals(code)).forEach(one -> nearest.put(one.letter(), code));
        return nearest;
    }

    /** The procedure with one kind of letter in other words, as a trial shows it. */
    public static Procedure tried(Procedure profile, LetterKind kind, List<PartWording> parts) {
        Map<LetterKind, Wording> letters = new HashMap<>(profile.letters());
        letters.computeIfPresent(kind, (_, given) -> given.with(parts));
        return profile.worded(letters);
    }

    /** The words of each part that differ from the profile's on the day, wherever above they come from. */
    public List<Own> inForce(Procedure profile, House house, LocalDate day) {
        return List.copyOf(
                nearest(store.inForce(profile.id(), house.line(), day), house).values());
    }

    /** The same for a procedure of any work. */
    public Procedure worded(Procedure profile, House house, LocalDate day) {
        return profile.worded(letters(profile, house, day));
    }

    private record Part(LetterKind letter, LetterPart part) {}

    private static Map<Part, Own> nearest(List<Own> all, House house) {
        Map<Part, Own> nearest = new HashMap<>();
        for (String code : house.line())
            all.stream()
                    .filter(own -> own.place().houseCode().equals(code) && !own.none())
                    .forEach(own -> nearest.put(
                            new Part(own.place().letter(), own.place().part()), own));
        return nearest;
    }

    private static Map<LetterKind, Wording> letters(Procedure profile, Map<Part, Own> own) {
        Map<LetterKind, Wording> letters = new HashMap<>(profile.letters());
        letters.replaceAll((kind, wording) -> worded(kind, wording, own));
        return letters;
    }

    private static Wording worded(LetterKind kind, Wording wording, Map<Part, Own> own) {
        if (own.isEmpty()) return wording;
        return wording.with(wording.parts().stream()
                .map(part -> Optional.ofNullable(own.get(new Part(kind, part.part())))
                        .map(one -> worded(part, one))
                        .orElse(part))
                .toList());
    }

    private static PartWording worded(PartWording part, Own own) {
        Optional<Text> heading = part.heading().map(given -> own.heading().zh().isEmpty() ? given : own.heading());
        return new PartWording(part.part(), heading, own.words());
    }

    /** The profile as the house words it, with these words in place, as a preview shows it. */
    public Procedure tried(Procedure profile, House house, LocalDate day, Own own) {
        Procedure worded = profile.worded(letters(profile, house, day));
        if (own.none()) return worded;
        return worded.worded(letters(
                worded, Map.of(new Part(own.place().letter(), own.place().part()), own)));
    }

    /** What is wrong with them. Lines: 1 the Chinese words, 2 the English ones. */
    public List<Flaw> flaws(Procedure profile, Own own) {
        if (own.none() && own.words().en().isEmpty()) return List.of();
        Optional<Text> heading =
                own.heading().zh().isEmpty() && own.heading().en().isEmpty()
                        ? Optional.empty()
                        : Optional.of(own.heading());
        return OwnWords.faults(profile, new PartWording(own.place().part(), heading, own.words())).stream()
                .map(Flaw::of)
                .toList();
    }

    /** The part as the profile words it, if it has such a part. */
    public static Optional<PartWording> part(Procedure profile, LetterKind letter, LetterPart part) {
        return Optional.ofNullable(profile.letters().get(letter))
                .flatMap(wording -> wording.parts().stream()
                        .filter(one -> one.part() == part)
                        .findFirst());
    }

    /** The last words that were entered, begun or not. */
    public Optional<Own> last(Place place) {
        return store.last(place);
    }

    public void add(Own own) {
        store.add(own);
    }
}
