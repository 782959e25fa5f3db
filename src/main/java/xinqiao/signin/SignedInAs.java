package xinqiao.signin;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import xinqiao.identity.Actor;

/** Tells Spring Security that there is an actor; what the actor may is never asked of Spring. */
final class SignedInAs extends AbstractAuthenticationToken {
    private final transient Actor actor;

    SignedInAs(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
