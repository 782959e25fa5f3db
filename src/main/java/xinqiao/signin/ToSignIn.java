package xinqiao.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What becomes of a request that needs somebody signed in: a program is told, a person is led to the page and back. */
class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Pattern OURS = Pattern.compile("/desk(?:[/?](?!/)[\\w\\-./?&=%+]*)?");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            // as bytes, since a writer would add a charset that JSON doesn't have
            response.getOutputStream()
                    .write("{\"status\":401,\"title\":\"Unauthorized\"}".getBytes(StandardCharsets.US_ASCII));
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SignInPage.PATH + to("?", open(request, "HX-Current-URL")));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setHeader(HttpHeaders.LOCATION, SignInPage.PATH + back(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }

    /** A form whose token doesn't fit: of a session that has ended at the desk, or of another site. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean ended = request.getRequestURI().startsWith("/desk") && SessionFilter.session(request) == null;
        if (ended && request.getHeader("HX-Request") == null) {
            response.setHeader(
                    HttpHeaders.LOCATION, SignInPage.PATH + "?ended" + to("&", open(request, HttpHeaders.REFERER)));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else if (ended) {
            response.setHeader("HX-Redirect", SignInPage.PATH + "?ended" + to("&", open(request, "HX-Current-URL")));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static String back(HttpServletRequest request) {
        var query = request.getQueryString();
        var here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return request.getMethod().equals("GET") ? to("?", here) : "";
    }

    private static String to(String sign, String here) {
        if (here.equals("/desk") || !OURS.matcher(here).matches()) return "";
        return sign + "to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /** The page in which the form stood, by which its writer finds what was kept of it; nothing where the browser doesn't say. */
    private static String open(HttpServletRequest request, String header) {
        var page = request.getHeader(header);
        try {
            var address = page == null ? null : new URI(page);
            if (address == null || address.getRawPath() == null) return "";
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        } catch (URISyntaxException strange) {
            return "";
        }
    }

    /** Where to go after signing in: nowhere but to our own desk. */
    static String target(@Nullable String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : "/desk";
    }
}
