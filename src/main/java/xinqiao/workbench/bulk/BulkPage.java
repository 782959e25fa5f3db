package xinqiao.workbench.bulk;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.BulkAct;
import xinqiao.petition.BulkRun;
import xinqiao.petition.BulkRuns;
import xinqiao.petition.Chosen;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Registrations;
import xinqiao.petition.State;
import xinqiao.procedure.Profile;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** One act on the cases chosen in a list: what will be done with which, once confirmed, and what became of it. */
@RestController
class BulkPage {
    private static final String PATH = "/desk/petitions/bulk";
    private static final String LIST = "/desk/petitions";

    private final PetitionLists lists;
    private final BulkRuns runs;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    BulkPage(PetitionLists lists, BulkRuns runs, Registrations registrations, Houses houses, Templates pages) {
        this.lists = lists;
        this.runs = runs;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> ask(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var act = BulkAct.find(actor, form.value("act")).orElseThrow(Missing::new);
        var chosen = runs.choose(actor, act, ids(form)).orElseThrow(Missing::new);
        if (chosen.isEmpty()) return Go.to(back(form), Flash.Kind.WARN, "workbench.nothing-chosen");
        return ResponseEntity.ok(page(ui, actor, UUID.randomUUID(), act, chosen, BulkForms.begin(act, ui), back(form)));
    }

    @PostMapping(PATH)
    ResponseEntity<?> act(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var act = BulkAct.find(actor, form.value("act")).orElseThrow(Missing::new);
        var id = uuid(form.value("run")).orElseThrow(Missing::new);
        var seen = seen(form);
        var checked = Answers.check(
                BulkForms.ask(act, ui, actor, houses, profile(actor)).list(), form);
        if (!checked.ok()) {
            var chosen = runs.choose(actor, act, List.copyOf(seen.keySet())).orElseThrow(Missing::new);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(ui, actor, id, act, chosen, checked, back(form)));
        }
        if (!runs.run(actor, id, act, seen, BulkForms.facts(checked), no -> reason(ui, no))) throw new Missing();
        var report = UriComponentsBuilder.fromPath("/desk/bulk/{id}").queryParam("back", "{back}");
        return Go.to(report.encode().buildAndExpand(id, back(form)).toUriString());
    }

    @GetMapping("/desk/bulk/{bulk}")
    JteModel report(Ui ui, Actor actor, @PathVariable String bulk, @RequestParam(defaultValue = "") String back) {
        var run = uuid(bulk).flatMap(id -> runs.find(actor, id)).orElseThrow(Missing::new);
        var ids = run.items().stream().map(BulkRun.Item::petition).toList();
        Map<Long, Line> lines =
                lists.lines(actor, ids).stream().collect(Collectors.toMap(Line::id, Function.identity()));
        return pages.deskBulkReport(ui, new BulkReport(run, lines, ours(back)));
    }

    private JteModel page(Ui ui, Actor actor, UUID id, BulkAct act, List<Chosen> chosen, Form form, String back) {
        var names = new Names(houses, ui)
                .knowing(chosen.stream().map(one -> one.line().deskPerson()).toList());
        var parts = chosen.stream().collect(Collectors.partitioningBy(one -> BulkRuns.ready(act, one)));
        return pages.deskBulk(
                ui,
                new BulkView(
                        id,
                        act,
                        parts.getOrDefault(true, List.of()),
                        parts.getOrDefault(false, List.of()),
                        BulkForms.ask(act, ui, actor, houses, profile(actor)).list(),
                        form,
                        names,
                        back));
    }

    private Profile profile(Actor actor) {
        return registrations.profile(actor.houseCode());
    }

    private static BulkRun.Reason reason(Ui ui, Objection no) {
        Object[] values = no.values().stream()
                .map(value -> value instanceof State state ? ui.t("petition.state." + state) : value)
                .toArray();
        return new BulkRun.Reason(ui.t(no.reason(), values), no.provision().citation(ui.locale()));
    }

    private static List<Long> ids(Form form) {
        return form.all("id").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(BulkRuns.MOST)
                .toList();
    }

    /** Each case with its last fact on the page that was confirmed: {@code 17:4}. */
    private static Map<Long, Integer> seen(Form form) {
        Map<Long, Integer> seen = new LinkedHashMap<>();
        form.all("item").stream()
                .filter(item -> item.matches("\\d{1,18}:\\d{1,9}"))
                .limit(BulkRuns.MOST)
                .map(item -> item.split(":"))
                .forEach(item -> seen.put(Long.valueOf(item[0]), Integer.valueOf(item[1])));
        return seen;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String back(Form form) {
        return ours(form.value("back"));
    }

    /** Never to another site. */
    private static String ours(String back) {
        return back.equals(LIST) || back.startsWith(LIST + "?") ? back.replaceAll("[\\s\\\\]", "") : LIST;
    }
}
