package xinqiao.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** What everybody at the desk has to do with their own account, and the auditor with all. */
@Component
class OwnMenu implements DeskMenu {
    private static final int LAST = 900;
    private static final String GROUP = "signin.menu";

    @Override
    public boolean ofThisRequest() {
        return true;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var session = SessionFilter.session(ui.request());
        if (session == null || session.outside()) return List.of();
        var entries = new ArrayList<Entry>();
        if (session.actor().filter(OwnMenu::audits).isPresent())
            entries.add(new Entry(LAST, GROUP, AccessLogPage.PATH, "signin.log.title", null));
        entries.add(new Entry(LAST + 1, GROUP, PostPage.PATH, "signin.post.menu", null));
        entries.add(new Entry(LAST + 2, GROUP, PasswordPage.PATH, "signin.password.title", null));
        entries.add(new Entry(LAST + 3, GROUP, TokensPage.PATH, "signin.tokens.title", null));
        return entries;
    }

    private static boolean audits(Actor actor) {
        return actor.may(Power.AUDIT);
    }
}
