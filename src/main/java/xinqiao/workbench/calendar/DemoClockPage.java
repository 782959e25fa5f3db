package xinqiao.workbench.calendar;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.DemoClock;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Sets the day of a demonstration; in production there is no such page. */
@RestController
@ConditionalOnBooleanProperty("xinqiao.demo")
class DemoClockPage {
    private static final String PATH = "/desk/demo-clock";

    private final ObjectProvider<DemoClock> clock;
    private final Templates pages;

    DemoClockPage(ObjectProvider<DemoClock> clock, Templates pages) {
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        return pages.deskDemoClock(ui, Form.empty().with("day", ui.today().toString()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> set(
            Ui ui, Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "set") String move) {
        DemoClock demo = clock.getIfAvailable();
        if (demo == null) throw new Missing();
        var form = Form.of(request);
        switch (move) {
            case "day" -> demo.advance(Duration.ofDays(1), actor.name());
            case "week" -> demo.advance(Duration.ofDays(7), actor.name());
            case "back" -> demo.reset(actor.name());
            default -> {
                var day = form.date("day");
                if (day.isEmpty())
                    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(pages.deskDemoClock(ui, form.problem("day", "workbench.problem.date")));
                demo.set(day.get(), actor.name());
            }
        }
        return Go.done(PATH, "workbench.demo-clock");
    }
}
