package xinqiao.api.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.OpenDocument;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Missing;

/** What the houses made public, for other systems. */
@RestController
@RequestMapping("/api/v1/public/documents")
@Tag(name = "public")
class DocumentsResource {
    private static final int PAGE = 100;

    private final PublicLibrary library;
    private final LibrarySearch search;

    DocumentsResource(PublicLibrary library, LibrarySearch search) {
        this.library = library;
        this.search = search;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listed(
            List<OpenDocument> documents,

            @Schema(description = "Index number to go on after; absent on the last page") @Nullable
            String next) {}

    @GetMapping
    @Operation(
            summary = "Public documents, those that became public last first; with q the most relevant hundred first")
    Listed list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String house,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable String after) {
        var filter = new LibraryFilter(house, item, kind);
        if (q != null && !q.isBlank())
            return new Listed(
                    search.find(new LibraryQuery(q, filter, null, null, ""), 0, PAGE).hits().stream()
                            .map(hit -> OpenDocument.of(hit.document()))
                            .toList(),
                    null);
        PublicDocument from = after == null ? null : library.find(after).orElseThrow(Missing::new);
        var found = library.page(filter, from, PAGE + 1);
        return new Listed(
                found.stream().limit(PAGE).map(OpenDocument::of).toList(),
                found.size() > PAGE ? found.get(PAGE - 1).number() : null);
    }

    @GetMapping("/{document}")
    @Operation(summary = "One public document with its text and what belongs to it")
    OpenDocument one(@PathVariable String document) {
        var one = library.find(document).orElseThrow(Missing::new);
        return OpenDocument.whole(one, library.read(one).content(), library.links(one));
    }
}
