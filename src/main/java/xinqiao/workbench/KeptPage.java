package xinqiao.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.petition.KeptForms;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** An open form of an act sends what was typed from time to time, so that it is there again when the page is. */
@RestController
class KeptPage {
    private static final String REGISTER = "/desk/register";

    /** Forms of acts and of registration, and nothing else. */
    private static final Pattern PAGE = Pattern.compile(
            "/desk/(petitions|applications)/[0-9]{1,18}/[a-z-]{1,40}|/desk/applications/register|" + REGISTER);

    private final KeptForms kept;
    private final Clock clock;

    KeptPage(KeptForms kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** The words that the page shows beside its button. */
    @PostMapping(path = "/desk/kept", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> keep(
            Ui ui, Actor actor, @RequestParam(defaultValue = "") String page, HttpServletRequest request) {
        if (!PAGE.matcher(page).matches()) throw new Missing();
        Map<String, List<String>> typed = new HashMap<>(Form.of(request).values());
        // a registration keeps its name: taken up again, it is still the same one
        KeptPages.OWN.stream()
                .filter(name -> !(name.equals("once") && page.equals(REGISTER)))
                .forEach(typed::remove);
        typed.remove("page");
        typed.remove(ui.csrfName());
        boolean done = kept.keep(actor, page, typed);
        return ResponseEntity.ok(
                done ? ui.t("workbench.kept.at", ui.dateTime(clock.instant())) : ui.t("workbench.kept.too-much"));
    }

    @PostMapping("/desk/kept/discard")
    ResponseEntity<Void> discard(Actor actor, @RequestParam(defaultValue = "") String page) {
        if (!PAGE.matcher(page).matches()) throw new Missing();
        kept.forget(actor, page);
        return Go.to(page);
    }
}
