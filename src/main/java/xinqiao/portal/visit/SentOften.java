package xinqiao.portal.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * How much one address may send without an account: letters, applications and bookings count together, on the pages and
 * over the API, so that no program floods a house.
 */
@Component
public class SentOften {
    private final Attempts attempts;

    SentOften(Attempts attempts) {
        this.attempts = attempts;
    }

    @Enforces(Provision.SYS_4)
    public boolean tooOften(HttpServletRequest request) {
        return attempts.closed(Door.WRITE, request.getRemoteAddr()).isPresent();
    }

    public void count(HttpServletRequest request) {
        attempts.count(Door.WRITE, request.getRemoteAddr());
    }
}
