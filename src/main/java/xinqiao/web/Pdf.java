package xinqiao.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter or paper as a page answers it: read in the browser, and saved under its own number. */
public final class Pdf {
    private Pdf() {}

    /** @param name without its ending, in any language */
    public static ResponseEntity<byte[]> inline(byte[] content, String name) {
        var disposition = ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
