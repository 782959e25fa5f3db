package xinqiao.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter as OFD (GB/T 33190), which a browser doesn't show: saved under its own number. */
public final class Ofd {
    private static final MediaType TYPE = MediaType.parseMediaType("application/ofd");

    private Ofd() {}

    /** @param name without its ending, in any language */
    public static ResponseEntity<byte[]> saved(byte[] content, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".ofd", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
