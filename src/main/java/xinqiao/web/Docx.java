package xinqiao.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A draft that is edited in a word processor. */
public final class Docx {
    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Docx() {}

    /** @param name without its ending, in any language */
    public static ResponseEntity<byte[]> saved(byte[] content, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
