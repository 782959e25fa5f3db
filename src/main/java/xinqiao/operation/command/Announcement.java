package xinqiao.operation.command;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xinqiao.operation.Mode;
import xinqiao.operation.Welcome;
import xinqiao.operation.Wording;

/** Says at the terminal where to go, once one can go there. */
@Component
class Announcement {
    private final Mode mode;
    private final RunningInstance instance;
    private final List<Welcome> welcomes;

    Announcement(Mode mode, RunningInstance instance, List<Welcome> welcomes) {
        this.mode = mode;
        this.instance = instance;
        this.welcomes = welcomes;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (mode == Mode.TEST || instance.port() <= 0) return;
        String site = "http://localhost:" + instance.port();
        double seconds = event.getTimeTaken() == null ? 0 : event.getTimeTaken().toMillis() / 1000.0;
        System.out.println();
        System.out.println(Wording.both("operation.ready." + mode.name().toLowerCase(java.util.Locale.ROOT), seconds));
        System.out.println("  " + Wording.line("operation.ready.portal") + "  " + site + "/");
        System.out.println("  " + Wording.line("operation.ready.desk") + "  " + site + "/desk");
        welcomes.forEach(welcome -> welcome.lines().forEach(line -> System.out.println("  " + line)));
        System.out.println(Wording.both("operation.ready.stop"));
        System.out.println();
    }
}
