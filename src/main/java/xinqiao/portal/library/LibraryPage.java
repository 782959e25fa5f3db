package xinqiao.portal.library;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.publication.LibraryHits;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** Everything public: looked for by words and numbers, or gone through shelf by shelf, the newest first. */
@RestController
@Guides(Provision.SZ_12)
class LibraryPage {
    private static final int PAGE = 20;
    private static final int YEARS = 12;
    private static final List<String> NARROWING = List.of("house", "item", "kind", "year", "validity", "issuer");

    private final PublicLibrary library;
    private final LibrarySearch search;
    private final Shelves shelves;
    private final Templates pages;

    LibraryPage(PublicLibrary library, LibrarySearch search, Shelves shelves, Templates pages) {
        this.library = library;
        this.search = search;
        this.shelves = shelves;
        this.pages = pages;
    }

    @GetMapping(Shelves.PATH)
    JteModel library(Ui ui, HttpServletRequest request) {
        Form form = Form.of(request);
        LibraryQuery query = shelves.query(form);
        boolean searched = !query.words().isBlank();
        return pages.portalLibrary(ui, searched ? found(ui, form, query) : listed(ui, form, query), shelves);
    }

    private LibraryView found(Ui ui, Form form, LibraryQuery query) {
        int page = form.value("page").matches("[1-9]\\d?") ? Integer.parseInt(form.value("page")) : 1;
        LibraryHits hits = search.find(query, (page - 1) * PAGE, PAGE);
        String next = hits.found() > page * PAGE ? address(form, "page", Integer.toString(page + 1)) : null;
        return view(
                ui,
                form,
                query,
                hits,
                List.of(),
                hits.found(),
                hits.more(),
                next,
                page > 1 ? address(form, "", "") : null);
    }

    private LibraryView listed(Ui ui, Form form, LibraryQuery query) {
        PublicDocument after = form.value("after").isEmpty()
                ? null
                : library.find(form.value("after")).orElse(null);
        var listed = search.newest(query, after, PAGE + 1);
        String next = listed.size() > PAGE
                ? address(form, "after", listed.get(PAGE - 1).number())
                : null;
        int count = search.count(query);
        return view(
                ui,
                form,
                query,
                LibraryHits.NONE,
                listed.subList(0, Math.min(PAGE, listed.size())),
                count,
                count >= LibrarySearch.COUNTED,
                next,
                after == null ? null : address(form, "", ""));
    }

    private LibraryView view(
            Ui ui,
            Form form,
            LibraryQuery query,
            LibraryHits hits,
            List<PublicDocument> listed,
            int count,
            boolean more,
            @Nullable String next,
            @Nullable String first) {
        boolean narrowed = NARROWING.stream().anyMatch(name -> !form.value(name).isEmpty());
        int year = ui.today().getYear();
        return new LibraryView(
                form,
                query.narrow(),
                shelves.words(ui, query.narrow()),
                !query.words().isBlank(),
                hits,
                listed,
                count,
                more,
                narrowed,
                next,
                first,
                address(form, "", ""),
                LibraryFeeds.address(query.narrow()),
                shelves.houses(ui),
                shelves.items(ui, query.narrow().house()),
                Shelves.kinds(ui),
                Shelves.validities(ui),
                IntStream.rangeClosed(0, YEARS).map(back -> year - back).boxed().toList());
    }

    /** This search again with one more parameter, without the page. */
    private static String address(Form form, String name, String value) {
        var address = UriComponentsBuilder.fromPath(Shelves.PATH);
        Stream.concat(Stream.of("q"), NARROWING.stream())
                .filter(one -> !form.value(one).isEmpty())
                .forEach(one -> address.queryParam(one, "{" + one + "}"));
        if (!name.isEmpty()) address.queryParam(name, value);
        return address.encode()
                .buildAndExpand(Stream.concat(Stream.of("q"), NARROWING.stream())
                        .filter(one -> !form.value(one).isEmpty())
                        .collect(java.util.stream.Collectors.toMap(one -> one, form::value)))
                .toUriString();
    }
}
