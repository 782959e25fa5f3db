package xinqiao.portal.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.OpenDocument;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Form;

/** The list of everything public as open data, whole; docs/open-data.md says what is what. */
@RestController
class OpenData {
    private static final String COLUMNS =
            "number,house,item,element,kind,title,title_en,document_number,issuer,issued_on,effective_on,validity,subject,published_on,changed_on,version,path";
    private static final int PORTION = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublicLibrary library;
    private final Shelves shelves;

    OpenData(PublicLibrary library, Shelves shelves) {
        this.library = library;
        this.shelves = shelves;
    }

    @GetMapping(Shelves.PATH + "/data.csv")
    ResponseEntity<StreamingResponseBody> csv(HttpServletRequest request) {
        var filter = shelves.filter(Form.of(request));
        return file("public-documents.csv", "text/csv;charset=UTF-8", out -> {
            // spreadsheets take a file without this mark for something else
            out.write("\uFEFF" + COLUMNS + "\r\n");
            each(filter, one -> out.write(row(one)));
        });
    }

    @GetMapping(Shelves.PATH + "/data.json")
    ResponseEntity<StreamingResponseBody> json(HttpServletRequest request) {
        var filter = shelves.filter(Form.of(request));
        return file("public-documents.json", MediaType.APPLICATION_JSON_VALUE, out -> {
            out.write("{\"schema\":\"" + OpenDocument.SCHEMA + "\",\"documents\":[");
            var first = new boolean[] {true};
            each(filter, one -> {
                out.write((first[0] ? "\n" : ",\n") + JSON.writeValueAsString(OpenDocument.of(one)));
                first[0] = false;
            });
            out.write("\n]}\n");
        });
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private interface Each {
        void write(PublicDocument one) throws IOException;
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, String type, Writing writing) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writing.to(writer);
                    writer.flush();
                });
    }

    /** In portions, each from where the last one ended, so that nothing is held. */
    private void each(LibraryFilter filter, Each each) throws IOException {
        PublicDocument last = null;
        List<PublicDocument> portion;
        do {
            portion = new ArrayList<>(library.page(filter, last, PORTION));
            for (PublicDocument one : portion) each.write(one);
            if (!portion.isEmpty()) last = portion.getLast();
        } while (portion.size() == PORTION);
    }

    private static String row(PublicDocument one) {
        return Stream.of(
                                one.number(),
                                one.house(),
                                one.item(),
                                one.element(),
                                one.kind(),
                                one.title(),
                                one.titleEn(),
                                one.paper().number(),
                                one.paper().issuer(),
                                one.paper().issuedOn(),
                                one.paper().effectiveOn(),
                                one.paper().validity(),
                                one.subject(),
                                one.publishedOn(),
                                one.changedOn(),
                                one.version(),
                                one.path())
                        .map(value -> cell(Objects.toString(value, "")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
