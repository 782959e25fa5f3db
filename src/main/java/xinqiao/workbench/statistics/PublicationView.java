package xinqiao.workbench.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.statistics.Publication;
import xinqiao.statistics.PublicationAct;
import xinqiao.statistics.Score;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/**
 * One publication, and what is open to whoever reads it.
 *
 * @param readers how many have read it, by house; for the house that issued it
 * @param tried the deed whose form came back
 */
public record PublicationView(
        List<Link> sections,
        Publication one,
        List<Offer> offers,
        Map<String, Integer> readers,
        boolean edits,
        @Nullable PublicationAct tried,
        Form form,
        List<Objection> objections,
        Profile profile,
        Names names,
        SliceWords words) {

    /** What may be done, with what it asks for. */
    public record Offer(PublicationAct act, List<Field> fields) {
        public String slug() {
            return act.name().toLowerCase(Locale.ROOT);
        }
    }

    public static final String NEW = PublicationPages.NEW;

    public static String path(Publication one) {
        return PublicationPages.path(one.id());
    }

    public String path() {
        return path(one);
    }

    /** The list in which it stands. */
    public String list() {
        return PublicationPages.path(one.kind());
    }

    public String period(Ui ui) {
        return StatisticsPages.words(ui, one.period());
    }

    public Form formOf(Offer offer) {
        return offer.act() == tried ? form : Form.empty();
    }

    public static Tone tone(Publication one) {
        return switch (one.state()) {
            case DRAFT, DROPPED -> Tone.PLAIN;
            case APPROVAL -> Tone.SOON;
            case PUBLISHED -> Tone.UNDERWAY;
            case ANSWERED -> Tone.SOON;
            case DONE -> Tone.DONE;
        };
    }

    public String circle(Ui ui) {
        String houses =
                one.houses().stream().sorted().map(names::house).collect(Collectors.joining(ui.t("web.list.comma")));
        String departments = one.departments().stream()
                .sorted()
                .map(names::departmentOfHouse)
                .collect(Collectors.joining(ui.t("web.list.comma")));
        return houses.isEmpty() || departments.isEmpty()
                ? houses + departments
                : houses + ui.t("web.list.comma") + departments;
    }

    public String unit(Ui ui, Score score) {
        return words.value(ui, names, score.axis(), score.unit());
    }
}
