package xinqiao.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Cookies that no script reads and no other site sends along with a form. */
final class SessionCookie {
    static final String SESSION = "xq_session";
    static final String FORMS = "xq_forms";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isBlank() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /** Until the browser is closed; the server ends it earlier. */
    static void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(request, name, value).build().toString());
    }

    static void delete(HttpServletRequest request, HttpServletResponse response, String name) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(request, name, "").maxAge(Duration.ZERO).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
