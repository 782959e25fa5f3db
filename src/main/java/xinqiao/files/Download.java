package xinqiao.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The headers under which a stored file leaves: named right in every language, never run, never kept on the way. */
public final class Download {
    /** What a browser may show by itself; it runs nothing in these. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png", "image/gif");

    /** Characters that RFC 8187 lets stand for themselves. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Download() {}

    /** To be saved. */
    public static Map<String, String> headers(StoredFile file) {
        return headers(file, "attachment");
    }

    /** To be shown in the browser, for PDF and the common images; any other type is still to be saved. */
    public static Map<String, String> shown(StoredFile file) {
        return headers(file, SHOWN.contains(file.type()) ? "inline" : "attachment");
    }

    private static Map<String, String> headers(StoredFile file, String disposition) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", file.type());
        headers.put("Content-Disposition", disposition + names(file.name()));
        headers.put("X-Content-Type-Options", "nosniff");
        // the viewer for PDF that browsers bring doesn't work in a sandbox
        headers.put(
                "Content-Security-Policy",
                file.type().equals("application/pdf")
                        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
                        : "default-src 'none'; sandbox");
        headers.put("Cache-Control", "private, no-store");
        return headers;
    }

    /** Both forms of RFC 6266: one for whoever knows only ASCII, one in UTF-8. */
    private static String names(String name) {
        String ascii = name.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%;]", "_");
        return "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        var out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || PLAIN.indexOf(b) >= 0;
            if (plain) out.append((char) b);
            else out.append('%').append("%02X".formatted(b));
        }
        return out.toString();
    }
}
