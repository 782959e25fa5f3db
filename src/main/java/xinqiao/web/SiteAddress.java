package xinqiao.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the public site is found for good: in feeds, for search engines, in codes that are printed. What whoever asks says it is
 * called counts only where nothing is configured.
 */
@Component
public class SiteAddress {
    private final String configured;

    /** @param site xinqiao.channel.site */
    SiteAddress(@Value("${xinqiao.channel.site:}") String site) {
        this.configured = site.strip().replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String base() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : configured;
    }

    /** The host of the configured address, as government sites name themselves to programs; empty where none is configured. */
    public String domain() {
        return configured.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*", "");
    }

    public String of(String path) {
        return base() + path;
    }
}
