package xinqiao.channel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.FromOutside;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;

/** What everybody may take part in is news to those who subscribe, as what is published is: it has a number, a house, a title. */
@Component
class DialogueNews {
    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{4}-([A-Z])\\d+");
    private static final List<DialogueKind> KINDS =
            List.of(DialogueKind.CONSULTATION, DialogueKind.SURVEY, DialogueKind.EVENT);

    private final FromOutside outside;

    DialogueNews(FromOutside outside) {
        this.outside = outside;
    }

    /** The last ones of each kind that are public. */
    List<PublicDocument> latest() {
        return KINDS.stream()
                .flatMap(kind -> outside.page(kind, null, null, MOST).stream())
                .map(DialogueNews::as)
                .toList();
    }

    /** Empty for what isn't public any more, and for what is no number of these. */
    Optional<PublicDocument> find(String number) {
        return kind(number).flatMap(kind -> outside.find(kind, number)).map(DialogueNews::as);
    }

    private static Optional<DialogueKind> kind(String number) {
        var found = NUMBER.matcher(number);
        if (!found.matches()) return Optional.empty();
        return KINDS.stream()
                .filter(kind -> kind.letter().equals(found.group(1)))
                .findFirst();
    }

    /** Where everybody reads it; empty for what is no number of these. */
    static Optional<String> path(String number) {
        return kind(number).map(kind -> "/" + kind.slug() + "/" + number);
    }

    private static PublicDocument as(Dialogue one) {
        boolean event = one.kind() == DialogueKind.EVENT;
        return new PublicDocument(
                one.id(),
                one.number(),
                one.house(),
                one.department(),
                event ? "" : "GS-C25",
                null,
                event ? DocumentKind.NOTICE : DocumentKind.CONSULTATION,
                DocumentState.PUBLISHED,
                1,
                one.title(),
                "",
                Paper.NONE,
                "",
                one.publicFrom(),
                one.publicFrom(),
                null);
    }
}
