package xinqiao.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** The redirect after a post. The code becomes a sentence on the next page, see {@link Flash}. */
public final class Go {
    private Go() {}

    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    public static ResponseEntity<Void> done(String path, String code) {
        return to(path, Flash.Kind.DONE, code);
    }

    public static ResponseEntity<Void> to(String path, Flash.Kind kind, String code) {
        return to(UriComponentsBuilder.fromUriString(path)
                .queryParam(kind.parameter(), code)
                .toUriString());
    }
}
