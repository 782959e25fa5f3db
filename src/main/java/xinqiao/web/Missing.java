package xinqiao.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Not there, or not for this viewer: the page is the same for both, so nobody learns which (KM-33a, JF-V6). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class Missing extends RuntimeException {
    public Missing() {
        super("not there", null, false, false);
    }
}
