package xinqiao.portal.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import xinqiao.participation.Voice;

/** Number and code of the place that somebody looks at, sent to these pages only, gone when the browser is closed. */
final class PlaceCookie {
    private static final String NAME = "xq_place";
    private static final Pattern VALUE = Pattern.compile("([0-9A-Z-]{1,40})\\.([0-9A-Za-z]{1,20})");

    private PlaceCookie() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Voice.Ticket ticket) {
        add(request, response, ResponseCookie.from(NAME, ticket.number() + "." + ticket.code()));
    }

    static Optional<Voice.Ticket> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return Optional.empty();
        var found = VALUE.matcher(cookie.getValue());
        return found.matches() ? Optional.of(new Voice.Ticket(found.group(1), found.group(2))) : Optional.empty();
    }

    static void delete(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(NAME, "").maxAge(Duration.ZERO));
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path(EventPlacePage.PATH)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
