package xinqiao.portal.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.Houses;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.SiteAddress;

/** What search engines ask for: where they may go, and what is there. */
@RestController
class SiteMap {
    private static final List<String> PAGES =
            List.of("/", "/library", "/disclosure", "/disclosure/reports", "/write", "/contact", "/procedure", "/law");
    private static final int MOST = 20_000;

    private final PublicLibrary library;
    private final Houses houses;
    private final SiteAddress site;

    SiteMap(PublicLibrary library, Houses houses, SiteAddress site) {
        this.site = site;
        this.library = library;
        this.houses = houses;
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
    ResponseEntity<byte[]> map() {
        String base = site.base();
        var map = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : PAGES)
            map.append("<url><loc>").append(base).append(page).append("</loc></url>\n");
        houses.tree()
                .forEach(house -> map.append("<url><loc>")
                        .append(base)
                        .append(HousePage.path(house.code()))
                        .append("</loc></url>\n"));
        // a site map holds at most 50,000 addresses; the feeds and the open data have the rest
        for (PublicDocument one : library.page(LibraryFilter.ALL, null, MOST))
            map.append("<url><loc>")
                    .append(base)
                    .append(one.path())
                    .append("</loc><lastmod>")
                    .append(one.changedOn())
                    .append("</lastmod></url>\n");
        return answer("application/xml", map.append("</urlset>\n").toString());
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
