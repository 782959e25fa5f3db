package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.channel.Board;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Cited;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What these pages share: the way between them, what can be chosen, names. */
@Component
class ChannelPages {
    static final String PATH = "/desk/channels";
    private static final String NUMBER = "[0-9A-Za-z-]{1,40}";
    private static final int OFFERED = 50;
    private static final int LONGEST = 40;

    private final Houses houses;
    private final Cited cited;
    private final PublicLibrary library;
    private final NationalCatalogue national;
    private final Clock clock;

    ChannelPages(Houses houses, Cited cited, PublicLibrary library, NationalCatalogue national, Clock clock) {
        this.national = national;
        this.houses = houses;
        this.cited = cited;
        this.library = library;
        this.clock = clock;
    }

    static List<Link> sections(Ui ui) {
        var actor = ui.actor();
        List<Link> links = new ArrayList<>();
        links.add(new Link(PATH, ui.t("channel.overview.title")));
        links.add(new Link(ChannelBoardPage.PATH, ui.t("channel.board.title")));
        links.add(new Link(ChannelScreensPage.PATH, ui.t("channel.screens.title")));
        if (actor != null && Board.cares(actor)) links.add(new Link(NamePlatesPage.PATH, ui.t("channel.plates.title")));
        links.add(new Link(ChannelEvidencePage.PATH, ui.t("channel.evidence.title")));
        if (actor != null && Board.cares(actor))
            links.add(new Link(ChannelTargetsPage.PATH, ui.t("channel.targets.title")));
        return links;
    }

    /** Forms are for those who care for the channels; for everybody else they aren't there. */
    static void must(Actor actor) {
        if (!Board.cares(actor)) throw new Missing();
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The procedure by whose words laws are cited to the house. */
    DisclosureProfile profile(Actor actor) {
        return cited.to(actor);
    }

    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    /** What is public under that number. @throws Missing for anything else */
    PublicDocument publication(String number) {
        String clean = number.strip();
        if (!clean.matches(NUMBER)) throw new Missing();
        return library.find(clean).orElseThrow(Missing::new);
    }

    /** The last publications of the house, as options. */
    List<Option> publications(Ui ui, Actor actor) {
        return library.page(new LibraryFilter(actor.houseCode(), null, null), null, OFFERED).stream()
                .map(one -> new Option(one.number(), cut(one.title(ui.locale())) + "　" + one.number()))
                .toList();
    }

    /** A select isn't wider than a phone. */
    private static String cut(String title) {
        return title.length() > LONGEST ? title.substring(0, LONGEST) + "……" : title;
    }

    /** The items of the catalogue. */
    List<Option> items(Ui ui) {
        return national.names(ui.locale()).entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
    }

    ChannelForm form(
            Actor actor,
            String name,
            String about,
            String action,
            Link back,
            List<Field> fields,
            Form form,
            List<Objection> objections,
            Provision... provisions) {
        return new ChannelForm(
                name,
                about,
                action,
                back,
                fields,
                form,
                objections,
                List.of(provisions),
                profile(actor),
                List.of(),
                List.of());
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
