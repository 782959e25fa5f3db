package xinqiao.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Participant;
import xinqiao.identity.Session;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;

/**
 * Gives controllers whoever asks: {@code Actor} (a must), {@code Optional<Actor>}, {@code Viewer} (an actor, else a
 * visitor), {@code Session} (a must, perhaps without a post yet), {@code
 * Participant} (a must: somebody from outside) and {@code Client}.
 */
class WhoAsks implements HandlerMethodArgumentResolver {
    private static final List<Class<?>> KNOWN =
            List.of(Actor.class, Viewer.class, Session.class, Client.class, Participant.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.nestedIfOptional().getNestedParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("A page needs a request");
        var found = find(parameter.nestedIfOptional().getNestedParameterType(), request);
        if (parameter.getParameterType() == Optional.class) return Optional.ofNullable(found);
        if (found == null && !parameter.isOptional())
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        return found;
    }

    private static @Nullable Object find(Class<?> type, HttpServletRequest request) {
        if (type == Client.class) return client(request);
        if (type == Session.class) return SessionFilter.session(request);
        if (type == Actor.class) return actor();
        if (type == Participant.class) {
            var session = SessionFilter.session(request);
            return session == null ? null : session.participant().orElse(null);
        }
        var actor = actor();
        return actor != null ? actor : new Visitor();
    }

    private static @Nullable Actor actor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAs as
                ? as.getPrincipal()
                : null;
    }

    static Client client(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Client(request.getRemoteAddr(), agent == null ? "-" : agent);
    }
}
