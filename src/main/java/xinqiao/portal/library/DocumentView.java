package xinqiao.portal.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.ItemForm;
import xinqiao.publication.Attached;
import xinqiao.publication.LinkKind;
import xinqiao.publication.Linked;
import xinqiao.publication.Outline;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicVersion;
import xinqiao.web.Ui;

/**
 * One public document, as it is read.
 *
 * @param shown the version that is shown
 * @param versions all that are or were public, the newest first
 * @param form the fields of its item's form; none where it has none
 * @param files of the version that is shown
 * @param address where it is found for good, for whoever cites it
 * @param desk null for everybody; where whoever works on it came from, if it isn't public yet and is only looked at beforehand
 */
public record DocumentView(
        PublicDocument one,
        PublicVersion shown,
        Outline outline,
        List<PublicVersion> versions,
        List<Linked> links,
        List<ItemForm.Field> form,
        List<Attached> files,
        String title,
        String house,
        String issuer,
        String address,
        @Nullable String desk) {
    private static final int DESCRIPTION = 120;

    /** Where its files lie, for whoever may have them. */
    public String files(int no) {
        return (desk == null ? one.path() : desk) + "/files/" + no;
    }

    /** Whether an older version is shown than the one that counts. */
    public boolean old() {
        return shown.version() != one.version();
    }

    /** What is linked in one way. @param back whether the others were linked to this one */
    public List<PublicDocument> linked(LinkKind kind, boolean back) {
        return links.stream()
                .filter(each -> each.kind() == kind && each.back() == back)
                .map(Linked::document)
                .toList();
    }

    /** The heads of the structured form, in the order of the form; of what it doesn't know after that, by its own name. */
    public List<String> fields() {
        return Stream.concat(
                        form.stream().map(ItemForm.Field::key),
                        shown.content().rows().stream()
                                .flatMap(row -> row.keySet().stream().sorted()))
                .distinct()
                .filter(key -> shown.content().rows().stream()
                        .anyMatch(row -> !row.getOrDefault(key, "").isBlank()))
                .toList();
    }

    public String label(Ui ui, String key) {
        return form.stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.label().in(ui.locale()))
                .findFirst()
                .orElse(key);
    }

    /** The beginning of the text, for programs that show where a link leads. */
    public String description() {
        String body = shown.content().body().replaceAll("\\s+", " ").strip();
        return body.codePointCount(0, body.length()) <= DESCRIPTION
                ? body
                : body.substring(0, body.offsetByCodePoints(0, DESCRIPTION)) + "…";
    }

    /** As whoever quotes it names it: issuer, title, number, day, where it stands. */
    public String cited(Ui ui) {
        var paper = shown.content().paper();
        var day = paper.issuedOn() == null ? shown.publishedOn() : paper.issuedOn();
        return Stream.of(
                        issuer,
                        ui.t("publication.cite.title", shown.content().title()),
                        paper.number(),
                        day == null ? "" : ui.date(day),
                        address)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(ui.t("publication.cite.between")));
    }
}
