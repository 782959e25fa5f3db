package xinqiao.portal.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Form;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** What is new, for programs that look by themselves: Atom (RFC 4287) and JSON Feed 1.1, of all or of one house, item or kind. */
@RestController
class LibraryFeeds {
    private static final String ATOM = Shelves.PATH + "/feed.atom";
    private static final String JSON_FEED = Shelves.PATH + "/feed.json";
    private static final int NEWEST = 50;
    private static final int SUMMARY = 280;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublicLibrary library;
    private final Shelves shelves;
    private final SiteAddress site;

    LibraryFeeds(PublicLibrary library, Shelves shelves, SiteAddress site) {
        this.library = library;
        this.shelves = shelves;
        this.site = site;
    }

    /** Of the feed of a list; the JSON Feed has the other ending. */
    static String address(LibraryFilter filter) {
        return query(UriComponentsBuilder.fromPath(ATOM), filter);
    }

    private static String query(UriComponentsBuilder address, LibraryFilter filter) {
        if (filter.house() != null) address.queryParam("house", filter.house());
        if (filter.item() != null) address.queryParam("item", filter.item());
        if (filter.kind() != null) address.queryParam("kind", filter.kind().name());
        return address.toUriString();
    }

    @GetMapping(ATOM)
    ResponseEntity<byte[]> atom(Ui ui, HttpServletRequest request) {
        var filter = shelves.filter(Form.of(request));
        var newest = library.page(filter, null, NEWEST);
        String base = site.base();
        String self = query(UriComponentsBuilder.fromUriString(base + ATOM), filter);
        var feed = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
        line(feed, "  <title>%s</title>", ui.authority() + " · " + shelves.words(ui, filter));
        line(feed, "  <id>%s</id>", self);
        line(feed, "  <link rel=\"self\" type=\"application/atom+xml\" href=\"%s\"/>", self);
        line(
                feed,
                "  <link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>",
                query(UriComponentsBuilder.fromUriString(base + Shelves.PATH), filter));
        line(
                feed,
                "  <updated>%s</updated>",
                moment(newest.isEmpty() ? ui.today() : newest.getFirst().changedOn()));
        line(feed, "  <author><name>%s</name></author>", ui.authority());
        for (PublicDocument one : newest) {
            feed.append("  <entry>\n");
            line(feed, "    <title>%s</title>", one.title());
            line(feed, "    <id>%s</id>", base + one.path());
            line(feed, "    <link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>", base + one.path());
            line(feed, "    <published>%s</published>", moment(one.publishedOn()));
            line(feed, "    <updated>%s</updated>", moment(one.changedOn()));
            line(feed, "    <author><name>%s</name></author>", shelves.issuer(ui, one));
            line(feed, "    <category term=\"%s\"/>", one.kind().name());
            line(feed, "    <summary>%s</summary>", summary(one));
            feed.append("  </entry>\n");
        }
        return answer("application/atom+xml", feed.append("</feed>\n").toString());
    }

    private static void line(StringBuilder to, String form, String value) {
        // what XML 1.0 can't say is left out
        String clean = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        to.append(form.formatted(HtmlUtils.htmlEscape(clean, "UTF-8").replace("&#39;", "&apos;")))
                .append('\n');
    }

    private static String moment(@Nullable LocalDate day) {
        return (day == null ? LocalDate.EPOCH : day)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(ZONE)
                .toOffsetDateTime()
                .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private String summary(PublicDocument one) {
        String body = library.read(one).content().body().replaceAll("\\s+", " ").strip();
        return body.codePointCount(0, body.length()) <= SUMMARY
                ? body
                : body.substring(0, body.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    record JsonFeed(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            String language,
            List<Entry> items) {}

    record Author(String name) {}

    record Entry(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            List<Author> authors,
            List<String> tags) {}

    @GetMapping(JSON_FEED)
    ResponseEntity<byte[]> json(Ui ui, HttpServletRequest request) {
        var filter = shelves.filter(Form.of(request));
        String base = site.base();
        var entries = library.page(filter, null, NEWEST).stream()
                .map(one -> entry(ui, base, one))
                .toList();
        return answer(
                "application/feed+json",
                JSON.writeValueAsString(new JsonFeed(
                        "https://jsonfeed.org/version/1.1",
                        ui.authority() + " · " + shelves.words(ui, filter),
                        query(UriComponentsBuilder.fromUriString(base + Shelves.PATH), filter),
                        query(UriComponentsBuilder.fromUriString(base + JSON_FEED), filter),
                        "zh-CN",
                        entries)));
    }

    private Entry entry(Ui ui, String base, PublicDocument one) {
        String summary = summary(one);
        return new Entry(
                base + one.path(),
                base + one.path(),
                one.title(),
                summary,
                summary,
                moment(one.publishedOn()),
                moment(one.changedOn()),
                List.of(new Author(shelves.issuer(ui, one))),
                List.of(one.kind().name(), one.item()));
    }

    private static ResponseEntity<byte[]> answer(String type, String feed) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
