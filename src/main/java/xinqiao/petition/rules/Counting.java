package xinqiao.petition.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.Submission;
import xinqiao.procedure.MatterKind;

/** By which entries of the dictionaries a petition is counted (LAW-P6): what was chosen, and proposals for the rest. */
public final class Counting {
    private Counting() {}

    /** What chooses a content class: a word that stands in the matter. */
    public record Word(String code, String word) {}

    /** LAW-P6: every chosen code is one that the house offers. LAW-P7: a repeat is one that was chosen. */
    @Enforces(Provision.LAW_P6)
    public static Decision<List<Long>> classes(Submission form, Collection<DictionaryEntry> offered, List<Word> words) {
        Map<DictionaryKind, DictionaryEntry> counted = proposed(form, offered, words);
        var objections = new Objections();
        form.counted().forEach((kind, code) -> {
            if (code.isBlank()) return;
            var entry = offer(offered, kind, code);
            objections.when(entry.isEmpty(), Provision.LAW_P6, "petition.refusal.no-such-entry", kind, code);
            entry.ifPresent(one -> counted.put(kind, one));
        });
        return objections.orGrant(
                () -> counted.values().stream().map(DictionaryEntry::id).toList());
    }

    /** What would be counted if nothing were chosen. */
    public static Map<DictionaryKind, DictionaryEntry> proposed(
            Submission form, Collection<DictionaryEntry> offered, List<Word> words) {
        Map<DictionaryKind, DictionaryEntry> all = new EnumMap<>(DictionaryKind.class);
        for (DictionaryKind kind : DictionaryKind.values())
            propose(kind, form, offered, words).ifPresent(entry -> all.put(kind, entry));
        return all;
    }

    private static Optional<DictionaryEntry> propose(
            DictionaryKind kind, Submission form, Collection<DictionaryEntry> offered, List<Word> words) {
        return switch (kind) {
            case FORM -> offer(offered, kind, form(form.channel()));
            case PURPOSE -> offer(offered, kind, purpose(form));
            // LAW-P7: whether it is the same matter is a person's to decide, the same person alone is no repeat
            case REPEAT -> offer(offered, kind, "FIRST");
            case JOINT -> joint(form, of(offered, kind));
            case GROUP_BAND -> DictionaryEntry.band(of(offered, kind), form.groupSize());
            case CONTENT -> content(form, of(offered, kind), words);
            case AGE_BAND ->
                form.channel().inPerson() && !form.people().isEmpty()
                        ? Identifiers.age(form.people().getFirst(), form.receivedOn())
                                .flatMap(age -> DictionaryEntry.band(of(offered, kind), age))
                        : Optional.empty();
            case ETHNICITY, OCCUPATION, IMPORTANCE -> Optional.empty();
        };
    }

    private static String form(Channel channel) {
        return switch (channel) {
            case LETTER, FAX -> "LETTER";
            case VISIT, RECEPTION_DAY -> "VISIT";
            case WEB, EMAIL, LEADER_MAILBOX -> "ONLINE";
            case PHONE, HOTLINE_12360 -> "PHONE";
            case FROM_SUPERIOR, FROM_LOCAL_OFFICE, FROM_HOUSE -> "OTHER";
        };
    }

    private static String purpose(Submission form) {
        String said = form.title() + form.request();
        if (form.asked() == MatterKind.REPORT || has(said, "举报", "检举", "控告", "揭发")) return "REPORT";
        if (form.asked() == MatterKind.SUGGESTION || has(said, "建议", "意见和建议")) return "SUGGESTION";
        if (has(said, "不服", "申诉", "撤销")) return "APPEAL";
        if (form.asked() == null && has(said, "咨询", "请问", "如何", "怎么")) return "INQUIRY";
        return "REQUEST";
    }

    private static boolean has(String text, String... words) {
        for (String word : words) if (text.contains(word)) return true;
        return false;
    }

    /** The band of the number; a crowd counts as a group visit when it came, as a joint letter when it wrote. */
    private static Optional<DictionaryEntry> joint(Submission form, List<DictionaryEntry> offered) {
        boolean came = form.channel().inPerson();
        return DictionaryEntry.band(
                offered.stream()
                        .filter(entry -> !entry.code().equals(came ? "JOINT_LETTER" : "GROUP_VISIT"))
                        .toList(),
                form.groupSize());
    }

    /** The kind of business that was said, else the entry with most words in what is asked, then in the facts. */
    private static Optional<DictionaryEntry> content(Submission form, List<DictionaryEntry> offered, List<Word> words) {
        String business = form.business().strip();
        String said = form.title() + " " + form.request();
        return offered.stream()
                .filter(entry -> entry.zh().equals(business) || entry.en().equals(business))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(entry -> hits(entry, said + form.facts(), words) > 0)
                        .max(Comparator.comparing((DictionaryEntry entry) -> hits(entry, said, words))
                                .thenComparing(entry -> hits(entry, form.facts(), words))
                                .thenComparing(entry -> -entry.order())));
    }

    private static long hits(DictionaryEntry entry, String said, List<Word> words) {
        List<String> own = new ArrayList<>(List.of(entry.zh()));
        words.stream()
                .filter(word -> word.code().equals(entry.code()))
                .map(Word::word)
                .forEach(own::add);
        return own.stream().filter(said::contains).count();
    }

    private static List<DictionaryEntry> of(Collection<DictionaryEntry> offered, DictionaryKind kind) {
        return offered.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static Optional<DictionaryEntry> offer(
            Collection<DictionaryEntry> offered, DictionaryKind kind, String code) {
        return of(offered, kind).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }
}
