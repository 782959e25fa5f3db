package xinqiao.signin;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Client;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** Whoever holds several posts acts in one at a time and says in which. */
@RestController
class PostPage {
    static final String PATH = "/desk/post";

    private final Sessions sessions;
    private final Houses houses;
    private final Templates pages;

    PostPage(Sessions sessions, Houses houses, Templates pages) {
        this.sessions = sessions;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Session session) {
        var held = houses.postsOf(session.personId());
        var current = session.actor().map(actor -> Long.toString(actor.postId()));
        var form = current.map(id -> Form.empty().with("post", id)).orElse(Form.empty());
        return pages.signinPost(ui, form, options(held, ui.locale()));
    }

    @PostMapping(PATH)
    ResponseEntity<Void> choose(Session session, Client client, @RequestParam(name = "post") long postId) {
        if (!sessions.choose(session, postId, client)) throw new Missing();
        return Go.done("/desk", "signin.post-chosen");
    }

    private List<Option> options(List<Holder> held, Locale locale) {
        return held.stream()
                .map(holder -> new Option(
                        Long.toString(holder.post().id()),
                        holder.post().title(locale),
                        houses.get(holder.department().houseCode()).name(locale) + " "
                                + holder.department().name(locale)))
                .toList();
    }
}
