package xinqiao.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of static files with a hash of their content in the name, so that they may be cached for ever. */
@Component
public class Assets {
    /** The path under which all static files are served. */
    public static final String ROOT = "/assets/";

    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    /** {@code base.css} → {@code /assets/base-1f0c….css}. */
    public String url(String name) {
        var url = urls.getForLookupPath(ROOT + name);
        if (url == null) throw new IllegalArgumentException("No static file " + name);
        return url;
    }
}
