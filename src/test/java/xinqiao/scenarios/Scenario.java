package xinqiao.scenarios;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.db.Tables;
import xinqiao.testing.Browser;
import xinqiao.testing.TestClock;

/** What every scenario has: a day on the calendar, and people who come, each with a browser of their own. */
abstract class Scenario {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @TempDir
    Path desktop;

    private final List<Browser> windows = new ArrayList<>();

    /** Other tests guess codes from the same address. */
    @BeforeEach
    void nobodyHasGuessedYet() {
        sql.deleteFrom(Tables.ATTEMPT).execute();
    }

    /** Nine in the morning of that day. */
    void day(String date) {
        clock.set(date + "T09:00");
    }

    Visitor visitor() {
        return visitor("zh-CN");
    }

    Visitor visitor(String language) {
        return new Visitor(open(language));
    }

    /** Somebody with a telephone in the hand. */
    Visitor onThePhone() {
        var window = Browser.open(port, "zh-CN", Browser.PHONE);
        windows.add(window);
        return new Visitor(window);
    }

    @CanIgnoreReturnValue
    Clerk clerk(String login) {
        return clerk(login, "zh-CN");
    }

    Clerk clerk(String login, String language) {
        return new Clerk(open(language), login);
    }

    private Browser open(String language) {
        var window = Browser.open(port, language);
        windows.add(window);
        return window;
    }

    @AfterEach
    void everybodyLeaves() {
        try {
            windows.forEach(Browser::mustBeQuiet);
        } finally {
            windows.forEach(Browser::close);
            clock.reset();
        }
    }
}
