package xinqiao.workbench.palette;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.SavedList;
import xinqiao.petition.SavedLists;
import xinqiao.web.Ui;
import xinqiao.workbench.palette.Palette.Group;

/** Where one can go, by some words: within the same rights as everywhere. A page of its own without JavaScript. */
@RestController
class PalettePage {
    private static final int FEW = 6;
    private static final int WORDS = 100;

    private final PetitionLists lists;
    private final SavedLists saved;
    private final Templates pages;

    PalettePage(PetitionLists lists, SavedLists saved, Templates pages) {
        this.lists = lists;
        this.saved = saved;
        this.pages = pages;
    }

    @GetMapping("/desk/palette")
    JteModel palette(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "X-Palette", required = false) String part) {
        String typed = q.replace("\0", "").strip();
        if (typed.length() > WORDS) typed = typed.substring(0, WORDS);
        var palette = new Palette(typed, groups(ui, actor, typed));
        return part == null ? pages.deskPalette(ui, palette) : pages.deskPaletteHits(ui, palette);
    }

    private List<Group> groups(Ui ui, Actor actor, String typed) {
        List<Group> groups = new ArrayList<>();
        add(groups, "workbench.palette.cases", cases(ui, actor, typed));
        add(groups, "workbench.palette.lists", named(typed, listsOf(ui, actor)));
        add(groups, "workbench.palette.pages", named(typed, menu(ui)));
        if (!typed.isEmpty()) add(groups, "workbench.palette.search", List.of(search(ui, typed)));
        return groups;
    }

    private static void add(List<Group> groups, String key, List<Hit> hits) {
        if (!hits.isEmpty()) groups.add(new Group(key, hits));
    }

    /** What the words find; without words, what was opened last. */
    private List<Hit> cases(Ui ui, Actor actor, String typed) {
        if (typed.isEmpty())
            return lists.list(actor, Filter.of(View.RECENT), null, FEW).lines().stream()
                    .limit(FEW)
                    .map(line -> hit(ui, line))
                    .toList();
        var number = lists.byNumber(actor, typed);
        if (number.isPresent()) return List.of(hit(ui, number.get()));
        return lists.list(actor, Filter.of(View.ALL).with(typed), null, FEW).lines().stream()
                .map(line -> hit(ui, line))
                .toList();
    }

    private static Hit hit(Ui ui, Line line) {
        return new Hit(
                "/desk/petitions/" + line.id(),
                line.title(),
                line.number() + " · " + ui.t("petition.state." + line.state()));
    }

    private Stream<Hit> listsOf(Ui ui, Actor actor) {
        Stream<Hit> views = Stream.of(View.values())
                .filter(view -> view != View.REPORTS || actor.may(Power.READ_REPORTS))
                .map(view -> new Hit("/desk/petitions?view=" + view, ui.t("petition.view." + view), null));
        Stream<Hit> kept = saved.list(actor).stream()
                .map((SavedList one) -> new Hit(one.address(), one.name(), ui.t("workbench.saved.with." + one.with())));
        return Stream.concat(kept, views);
    }

    /** What the menu has, for this post. */
    private static Stream<Hit> menu(Ui ui) {
        return ui.menu().stream().map(entry -> new Hit(entry.href(), ui.t(entry.key()), null));
    }

    private static List<Hit> named(String typed, Stream<Hit> all) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return all.filter(hit -> hit.words().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(wanted.isEmpty() ? 40 : FEW)
                .toList();
    }

    private static Hit search(Ui ui, String typed) {
        String address = UriComponentsBuilder.fromPath("/desk/petitions")
                .queryParam("view", View.ALL)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(typed)
                .toUriString();
        return new Hit(address, ui.t("workbench.palette.all", typed), null);
    }
}
