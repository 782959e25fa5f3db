package xinqiao.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A public document as open data; fields are added, never renamed or given another meaning. See docs/open-data.md. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenDocument(
        String schema,
        String number,
        String house,
        String item,
        @Nullable Integer element,
        String kind,
        String title,
        @Nullable String titleEn,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        String validity,
        @Nullable String subject,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate changedOn,
        int version,
        String path,
        @Nullable String text,
        @Nullable String textEn,
        @Nullable List<Map<String, String>> rows,
        @Nullable List<Relation> relations) {
    public static final String SCHEMA = "xinqiao-public-document/1";

    /** @param direction "to" where this one speaks of the other, "from" where the other speaks of this one */
    public record Relation(String kind, String direction, String number, String title) {}

    /** As a list tells it, without its text. */
    public static OpenDocument of(PublicDocument one) {
        return of(one, null, null);
    }

    public static OpenDocument whole(PublicDocument one, Content content, List<Linked> links) {
        return of(one, content, links);
    }

    private static OpenDocument of(PublicDocument one, @Nullable Content content, @Nullable List<Linked> links) {
        return new OpenDocument(
                SCHEMA,
                one.number(),
                one.house(),
                one.item(),
                one.element(),
                one.kind().name(),
                one.title(),
                some(one.titleEn()),
                some(one.paper().number()),
                some(one.paper().issuer()),
                one.paper().issuedOn(),
                one.paper().effectiveOn(),
                one.paper().validity().name(),
                some(one.subject()),
                one.publishedOn(),
                one.changedOn(),
                one.version(),
                one.path(),
                content == null ? null : content.body(),
                content == null ? null : some(content.bodyEn()),
                content == null || content.rows().isEmpty() ? null : content.rows(),
                links == null
                        ? null
                        : links.stream()
                                .map(link -> new Relation(
                                        link.kind().name(),
                                        link.back() ? "from" : "to",
                                        link.document().number(),
                                        link.document().title()))
                                .toList());
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
