package xinqiao.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import xinqiao.identity.Actor;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;
import xinqiao.web.SignedIn;
import xinqiao.web.UiArguments;

/** Finds out who asks: by the session cookie, or at the API by a bearer token. */
class SessionFilter extends OncePerRequestFilter {
    private static final String SESSION = Session.class.getName();
    private static final String BY_BEARER = SessionFilter.class.getName() + ".bearer";
    private static final String BEARER = "Bearer ";
    /** All that there is for those from outside. */
    static final String ENGAGED = "/desk/engaged";

    private static final Pattern ASKED_BY_PAGES = Pattern.compile("/desk/petitions/\\d+/presence");

    private final Sessions sessions;

    private final ObjectProvider<UiArguments> ui;

    SessionFilter(Sessions sessions, ObjectProvider<UiArguments> ui) {
        this.sessions = sessions;
        this.ui = ui;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = bearer(request);
        if (bearer != null) {
            request.setAttribute(BY_BEARER, true);
            sessions.byApiToken(bearer).ifPresent(actor -> signIn(Optional.of(actor)));
        } else if (needed(request)) {
            var token = SessionCookie.read(request, SessionCookie.SESSION);
            var session = token.flatMap(byItself(request) ? sessions::look : sessions::find)
                    .orElse(null);
            if (session != null) {
                request.setAttribute(SESSION, session);
                head(request, session);
                var unfinished = unfinished(request, session);
                if (unfinished != null && !path(request).startsWith("/api/")) {
                    response.sendRedirect(unfinished);
                    return;
                }
                if (unfinished == null) signIn(session.actor());
            } else if (token.isPresent()) SessionCookie.delete(request, response, SessionCookie.SESSION);
        }
        chain.doFilter(request, response);
    }

    static boolean byBearer(HttpServletRequest request) {
        return request.getAttribute(BY_BEARER) != null;
    }

    /** A bearer token counts at the API only, and there alone instead of a cookie. */
    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean asked =
                header != null && header.startsWith(BEARER) && path(request).startsWith("/api/");
        return asked ? header.substring(BEARER.length()).strip() : null;
    }

    /** The public site and its files don't ask who is there, so nothing on them can differ for staff. */
    private static boolean needed(HttpServletRequest request) {
        var path = path(request);
        return path.equals("/desk") || path.startsWith("/desk/") || path.startsWith("/api/");
    }

    /** Where a session that can't act yet has to go first. */
    private static @Nullable String unfinished(HttpServletRequest request, Session session) {
        var path = path(request);
        if (path.equals(SignInPage.OUT)) return null;
        if (session.mustChange()) return path.equals(PasswordPage.PATH) ? null : PasswordPage.PATH;
        if (session.outside()) {
            boolean theirs = path.equals(ENGAGED) || path.startsWith(ENGAGED + "/") || path.equals(PasswordPage.PATH);
            return theirs ? null : ENGAGED;
        }
        if (session.seat() == null)
            return path.equals(PostPage.PATH) || path.equals(PasswordPage.PATH) ? null : PostPage.PATH;
        return null;
    }

    /** What an open page asks again and again while nobody may be sitting before it. */
    private static boolean byItself(HttpServletRequest request) {
        return ASKED_BY_PAGES.matcher(path(request)).matches();
    }

    static @Nullable Session session(HttpServletRequest request) {
        return (Session) request.getAttribute(SESSION);
    }

    /** What the page's head shows of the person. */
    private void head(HttpServletRequest request, Session session) {
        var seat = session.seat();
        if (seat == null || session.mustChange()) return;
        var locale = ui.getObject().of(request).locale();
        request.setAttribute(
                SignedIn.ATTRIBUTE, new SignedIn(session.name(locale), seat.title(locale), seat.house(locale)));
    }

    private static void signIn(Optional<Actor> actor) {
        var context = SecurityContextHolder.createEmptyContext();
        actor.ifPresent(a -> context.setAuthentication(new SignedInAs(a)));
        SecurityContextHolder.setContext(context);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
