package xinqiao.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.DialogueState;
import xinqiao.participation.FromOutside;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;

/**
 * What everybody may take part in is news to those who subscribe, as what is published is: it has a number, a house, a title.
 * It is news a second time when its result is out.
 */
@Component
class DialogueNews {
    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("(\\d{4}-\\d{4}-([A-Z])\\d+)(/result)?");
    private static final String RESULT = "/result";
    private static final List<DialogueKind> KINDS =
            List.of(DialogueKind.CONSULTATION, DialogueKind.SURVEY, DialogueKind.EVENT);

    private final FromOutside outside;

    DialogueNews(FromOutside outside) {
        this.outside = outside;
    }

    /** The last ones of each kind that are public, and the last results. */
    List<PublicDocument> latest() {
        return KINDS.stream()
                .flatMap(kind -> Stream.concat(
                        outside.page(kind, null, null, MOST).stream().map(DialogueNews::begun),
                        outside.finished(kind, MOST).stream().map(DialogueNews::ended)))
                .toList();
    }

    /** Empty for what isn't public any more, and for what is no number of these. */
    Optional<PublicDocument> find(String number) {
        boolean result = number.endsWith(RESULT);
        return kind(number)
                .flatMap(kind -> outside.find(kind, shown(number)))
                .filter(one -> !result || one.state() == DialogueState.DONE)
                .map(result ? DialogueNews::ended : DialogueNews::begun);
    }

    private static Optional<DialogueKind> kind(String number) {
        var found = NUMBER.matcher(number);
        if (!found.matches()) return Optional.empty();
        return KINDS.stream()
                .filter(kind -> kind.letter().equals(found.group(2)))
                .findFirst();
    }

    /** Where everybody reads it; empty for what is no number of these. */
    static Optional<String> path(String number) {
        return kind(number)
                .map(kind -> "/" + kind.slug() + "/" + shown(number) + (number.endsWith(RESULT) ? "#result" : ""));
    }

    /** Its number as everybody knows it. */
    static String shown(String number) {
        return number.endsWith(RESULT) ? number.substring(0, number.length() - RESULT.length()) : number;
    }

    private static PublicDocument begun(Dialogue one) {
        return as(one, one.number(), one.title(), "", one.publicFrom());
    }

    private static PublicDocument ended(Dialogue one) {
        return as(
                one,
                one.number() + RESULT,
                MailWords.result("zh", one.kind(), one.title()),
                MailWords.result("en", one.kind(), one.title()),
                one.doneOn());
    }

    private static PublicDocument as(
            Dialogue one, String number, String title, String titleEn, @Nullable LocalDate on) {
        boolean event = one.kind() == DialogueKind.EVENT;
        return new PublicDocument(
                one.id(),
                number,
                one.house(),
                one.department(),
                event ? "" : "GS-C25",
                null,
                event ? DocumentKind.NOTICE : DocumentKind.CONSULTATION,
                DocumentState.PUBLISHED,
                1,
                title,
                titleEn,
                Paper.NONE,
                "",
                on,
                on,
                null);
    }
}
