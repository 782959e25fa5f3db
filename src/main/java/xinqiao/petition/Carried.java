package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.CaseFile.Attachment;
import xinqiao.petition.CaseFile.Text;
import xinqiao.procedure.MatterKind;

/** A matter as it is handed from house to house: who petitions, what was said, which files. */
public record Carried(
        Origin origin,
        @Nullable MatterKind kind,
        Text text,
        List<PetitionerDetails> people,
        List<String> accused,
        List<Attachment> files) {

    /** The same as a form of the house that takes it over; it was received there on that day. */
    public Submission form(String house, Channel channel, LocalDate on, ChannelFacts came, String competence) {
        return new Submission(
                house,
                channel,
                on,
                kind,
                origin.title(),
                text.request(),
                text.facts(),
                blank(text.place()),
                blank(text.business()),
                people,
                origin.anonymous(),
                origin.groupSize(),
                accused,
                text.affirmedAt() != null,
                origin.language(),
                competence,
                files.stream()
                        .filter(Attachment::open)
                        .map(file -> new Upload(file.sha256(), file.name(), file.type(), file.size()))
                        .toList(),
                came,
                counted());
    }

    /** Counted as the first house did, except that the same matter isn't a repeat for having been sent on. */
    private Map<DictionaryKind, String> counted() {
        return text.classes().stream()
                .filter(entry -> entry.house() == null)
                .collect(Collectors.toMap(DictionaryEntry::kind, DictionaryEntry::code, (one, other) -> one));
    }

    private static String blank(@Nullable String words) {
        return words == null ? "" : words;
    }
}
