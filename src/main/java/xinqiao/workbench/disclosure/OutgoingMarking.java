package xinqiao.workbench.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.OutgoingMaking;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.disclosure.OutgoingPages;
import xinqiao.disclosure.OutgoingPages.Marked;
import xinqiao.disclosure.Outgoings;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.redaction.Box;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Mark;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Marks drawn, found, chosen by words, taken back; the copy made, released, returned. */
@RestController
class OutgoingMarking {
    private final OutgoingPage page;
    private final Outgoings outgoings;
    private final OutgoingPages sheets;
    private final OutgoingMaking making;

    OutgoingMarking(OutgoingPage page, Outgoings outgoings, OutgoingPages sheets, OutgoingMaking making) {
        this.page = page;
        this.outgoings = outgoings;
        this.sheets = sheets;
        this.making = making;
    }

    @PostMapping(OutgoingPage.ONE + "/marks")
    @Guides({Provision.SZ_24B, Provision.LAW_D4})
    ResponseEntity<?> mark(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable int outgoing,
            HttpServletRequest request) {
        Form form = Form.of(request);
        int sheet = Answers.number(form, "page").orElse(1);
        int revision = Answers.number(form, "revision").orElse(-1);
        String todo = form.value("do");
        Decision<?> done;
        if (todo.equals("undo")) done = sheets.undo(actor, application, outgoing, revision);
        else if (todo.startsWith("unmark:"))
            done = sheets.unmark(actor, application, outgoing, revision, Set.of(number(todo)));
        else {
            form = form.require("ground", "applications.outgoing.problem.no-ground");
            if (form.ok() && Fields.chosen(form, "ground", Ground.class).isEmpty())
                form = form.problem("ground", "applications.outgoing.problem.no-ground");
            List<Mark> marks = form.ok() ? wanted(actor, application, outgoing, sheet, todo, form) : List.of();
            if (form.ok() && marks.isEmpty())
                form = form.problem("ground", "applications.outgoing.problem.none-chosen");
            if (!form.ok())
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page.page(ui, actor, application, outgoing, sheet, false, null, 1, form, List.of()));
            done = sheets.mark(actor, application, outgoing, revision, marks);
        }
        return switch (done) {
            case Granted<?> granted -> Go.done(path(application, outgoing) + "?page=" + sheet, told(granted.value()));
            case Refused<?> refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page.page(
                                ui, actor, application, outgoing, sheet, false, null, 1, form, refused.objections()));
        };
    }

    private static int number(String todo) {
        try {
            return Integer.parseInt(todo.substring(todo.indexOf(':') + 1));
        } catch (NumberFormatException e) {
            throw new Missing();
        }
    }

    private List<Mark> wanted(Actor actor, long id, int no, int sheet, String todo, Form form) {
        Ground ground = Fields.chosen(form, "ground", Ground.class).orElseThrow(Missing::new);
        return switch (todo) {
            case "found" -> {
                var chosen = Set.copyOf(form.all("found"));
                int from = Answers.number(form, "from").orElse(1);
                yield sheets.propose(actor, id, no, from, OutgoingPage.split(form.value("words"))).stream()
                        .filter(mark -> chosen.contains(OutgoingView.ticket(mark)))
                        .map(mark -> new Mark(mark.page(), mark.box(), ground, mark.found()))
                        .toList();
            }
            case "lines" -> {
                var lines = sheets.page(actor, id, no, sheet).lines();
                yield form.all("line").stream()
                        .filter(value -> value.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .filter(line -> line < lines.size())
                        .map(line -> Mark.drawn(sheet, lines.get(line).box(), ground))
                        .toList();
            }
            default -> {
                var box = new Box(
                        OutgoingView.points(form, "x"),
                        OutgoingView.points(form, "y"),
                        OutgoingView.points(form, "w"),
                        OutgoingView.points(form, "h"));
                yield List.of(Mark.drawn(sheet, box, ground));
            }
        };
    }

    /** A mark that was made larger, or that cuts a number, is told. */
    private static String told(Object done) {
        if (done instanceof Marked marked && marked.cut() > 0) return "applications.outgoing-marked-cut";
        if (done instanceof Marked marked && marked.grown() > 0) return "applications.outgoing-marked-grown";
        return done instanceof Marked ? "applications.outgoing-marked" : "applications.outgoing-unmarked";
    }

    private static String path(long application, int outgoing) {
        return ApplicationQuery.PATH + "/" + application + "/outgoing/" + outgoing;
    }

    @PostMapping(OutgoingPage.ONE + "/{move:[a-z-]+}")
    @Guides({Provision.SZ_24B, Provision.HZ_2_3_4})
    ResponseEntity<?> move(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable int outgoing,
            @PathVariable String move,
            HttpServletRequest request) {
        Form form = Form.of(request);
        OutgoingMove wanted =
                OutgoingView.move(move).filter(each -> each != OutgoingMove.ADD).orElseThrow(Missing::new);
        Decision<Integer> done = wanted == OutgoingMove.HAND_OVER
                ? making.begin(
                        actor,
                        application,
                        outgoing,
                        Answers.number(form, "revision").orElse(-1))
                : outgoings.move(actor, application, outgoing, wanted, form.value("copy"), form.value("words-" + move));
        return switch (done) {
            case Granted<Integer> _ -> {
                if (wanted == OutgoingMove.HAND_OVER) making.start(actor, application, outgoing);
                yield wanted == OutgoingMove.REMOVE
                        ? Go.done(ApplicationQuery.PATH + "/" + application, "applications.outgoing-moved")
                        : Go.done(path(application, outgoing), "applications.outgoing-moved");
            }
            case Refused<Integer> refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page.page(
                                ui, actor, application, outgoing, 1, false, null, 1, form, refused.objections()));
        };
    }
}
