package xinqiao.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Machine;
import xinqiao.testing.Staff;

/** Gives out programs that act as people of the sample organisation. */
@TestComponent
class OtherSystems {
    private final AccountOffice accounts;
    private final Staff staff;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    OtherSystems(AccountOffice accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    OtherSystem as(String login, int port) {
        String token = tokens.computeIfAbsent(
                login,
                name -> accounts.issueToken(
                        new Machine("test"), name, staff.actor(name).postId(), "test", Duration.ofDays(3650)));
        return new OtherSystem(port, token);
    }

    OtherSystem unknown(int port) {
        return new OtherSystem(port, null);
    }
}
