package xinqiao.portal.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import xinqiao.web.Form;

/** Cookies with tokens, or with number and code: unreadable for scripts, sent to their own pages only, gone when the browser is closed. */
public record VisitCookie(String name, String path) {
    public static final VisitCookie DRAFT = new VisitCookie("xq_draft", "/write");
    public static final VisitCookie RECEIPT = new VisitCookie("xq_receipt", "/write");
    public static final VisitCookie APPLY = new VisitCookie("xq_apply", "/disclosure");
    public static final VisitCookie APPLIED = new VisitCookie("xq_applied", "/disclosure");
    public static final VisitCookie CLAIMED = new VisitCookie("xq_claimed", "/disclosure/claims");
    public static final VisitCookie TRACK = new VisitCookie("xq_track", "/track");

    public static final VisitCookie BOOKING = new VisitCookie("xq_booking", "/reception");
    public static final VisitCookie PLACE = new VisitCookie("xq_place", "/events/place");

    private static final Pattern PAIR = Pattern.compile("([0-9A-Z-]{1,40})\\.([0-9A-Za-z]{1,20})");

    /** Number and code of what somebody looks at. */
    public record Pair(String number, String code) {}

    public Optional<Pair> pair(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return Optional.ofNullable(cookie)
                .map(each -> PAIR.matcher(each.getValue()))
                .filter(Matcher::matches)
                .map(found -> new Pair(found.group(1), found.group(2)));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Pair pair) {
        write(request, response, pair.number() + "." + pair.code());
    }

    public Optional<String> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null
                ? Optional.empty()
                : Optional.of(cookie.getValue()).filter(Secret::wellFormed);
    }

    /** Of the form that is filled in: the page says which one, else the visit; a fresh one where neither knows any. */
    public String token(Form typed, HttpServletRequest request) {
        return Optional.of(typed.value("form"))
                .filter(Secret::wellFormed)
                .or(() -> read(request))
                .orElseGet(Secret::fresh);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, ResponseCookie.from(name, token));
    }

    public void delete(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(name, "").maxAge(Duration.ZERO));
    }

    private void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path(path)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
