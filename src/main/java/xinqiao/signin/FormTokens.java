package xinqiao.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The secret that a form proves itself with: of a session its own, kept in the database; of an anonymous visitor a
 * cookie that the form repeats.
 */
class FormTokens implements CsrfTokenRepository {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (SessionFilter.session(request) != null) return;
        if (token == null) SessionCookie.delete(request, response, SessionCookie.FORMS);
        else SessionCookie.write(request, response, SessionCookie.FORMS, token.getToken());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = SessionFilter.session(request);
        if (session != null) return token(session.csrf());
        return SessionCookie.read(request, SessionCookie.FORMS)
                .map(FormTokens::token)
                .orElse(null);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
