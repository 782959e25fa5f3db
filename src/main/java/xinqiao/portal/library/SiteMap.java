package xinqiao.portal.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.Houses;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.FromOutside;
import xinqiao.publication.Listed;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;

/** What search engines ask for: where they may go, and what is there, in as many parts as it takes. */
@RestController
class SiteMap {
    private static final List<String> PAGES = List.of(
            "/",
            "/library",
            "/catalogue",
            "/houses",
            "/disclosure",
            "/disclosure/reports",
            "/write",
            "/contact",
            "/phones",
            "/reception",
            "/consultations",
            "/surveys",
            "/events",
            "/questions",
            "/subscribe",
            "/procedure",
            "/procedure/disclosure",
            "/law",
            "/why",
            "/verify",
            "/accessibility",
            "/privacy");
    private static final List<DialogueKind> PAPERS =
            List.of(DialogueKind.CONSULTATION, DialogueKind.SURVEY, DialogueKind.EVENT);
    private static final String SPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final PublicLibrary library;
    private final FromOutside papers;
    private final Houses houses;
    private final SiteAddress site;

    SiteMap(PublicLibrary library, FromOutside papers, Houses houses, SiteAddress site) {
        this.library = library;
        this.papers = papers;
        this.houses = houses;
        this.site = site;
    }

    /** Nobody's own case and no desk is for a search engine. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return answer("text/plain", """
                User-agent: *
                Disallow: /desk
                Disallow: /api/
                Disallow: /operation/
                Disallow: /track
                Disallow: /write/
                Disallow: /disclosure/apply
                Disallow: /display/
                Disallow: /kiosk/
                Sitemap: %s/sitemap.xml
                """.formatted(site.base()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> parts() {
        var map = new StringBuilder();
        part(map, "pages");
        for (int slice = 0; slice < library.slices(); slice++) part(map, Integer.toString(slice));
        return xml("sitemapindex", map);
    }

    private void part(StringBuilder map, String part) {
        map.append("<sitemap><loc>")
                .append(site.of("/sitemap/" + part + ".xml"))
                .append("</loc></sitemap>\n");
    }

    /** What is there whatever is published: the site's own pages, each house's, and what people can take part in. */
    @GetMapping("/sitemap/pages.xml")
    ResponseEntity<byte[]> pages() {
        var map = new StringBuilder();
        PAGES.forEach(page -> address(map, page, null));
        houses.tree().forEach(house -> {
            address(map, HousePage.path(house.code()), null);
            address(map, HousePage.path(house.code()) + "/guides", null);
        });
        for (DialogueKind kind : PAPERS)
            papers.all(kind).forEach(one -> address(map, "/" + kind.slug() + "/" + one.number(), null));
        return xml("urlset", map);
    }

    /** A slice of all that is public. */
    @GetMapping("/sitemap/{slice:\\d{1,4}}.xml")
    ResponseEntity<byte[]> documents(@PathVariable int slice) {
        if (slice >= library.slices()) throw new Missing();
        var map = new StringBuilder();
        for (Listed one : library.slice(slice)) {
            var changed = one.changedOn();
            address(map, one.path(), changed == null ? null : changed.toString());
        }
        return xml("urlset", map);
    }

    private void address(StringBuilder map, String path, @Nullable String changed) {
        map.append("<url><loc>").append(site.of(path)).append("</loc>");
        if (changed != null) map.append("<lastmod>").append(changed).append("</lastmod>");
        map.append("</url>\n");
    }

    private static ResponseEntity<byte[]> xml(String root, StringBuilder lines) {
        String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s %2$s>\n%3$s</%1$s>\n";
        return answer("application/xml", whole.formatted(root, SPACE, lines));
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
