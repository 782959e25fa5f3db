package xinqiao.portal.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.ChannelSettings;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Screens;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The page of an electronic screen (电子显示屏): turns by itself, asks for news, goes on without the network. */
@RestController
@Guides({Provision.SZ_14, Provision.SZ_13})
class ScreenDisplayPage {
    private static final String PATH = "/display/{house:\\d+}";
    /** Set by the script of a screen when it asks again; a visitor's look is none. */
    private static final String ASKS = "X-Display";

    private static final int SECONDS = 15;
    private static final int LATEST = 6;

    private final Screens screens;
    private final Slides slides;
    private final Houses houses;
    private final ChannelSettings settings;
    private final Templates pages;

    ScreenDisplayPage(Screens screens, Slides slides, Houses houses, ChannelSettings settings, Templates pages) {
        this.screens = screens;
        this.slides = slides;
        this.houses = houses;
        this.settings = settings;
        this.pages = pages;
    }

    /** The first screen of the house; where none is set up, what every house has. */
    @GetMapping(PATH)
    ResponseEntity<?> first(Ui ui, @PathVariable String house, HttpServletRequest request) {
        Screen screen = screens.at(house, "").orElseGet(() -> usual(house));
        return page(ui, screen, request);
    }

    @GetMapping(PATH + "/{screen:[a-z0-9-]+}")
    ResponseEntity<?> one(Ui ui, @PathVariable String house, @PathVariable String screen, HttpServletRequest request) {
        return page(ui, screens.at(house, screen).orElseThrow(Missing::new), request);
    }

    private static Screen usual(String house) {
        var usual =
                List.of(ScreenPage.NOTICES, ScreenPage.LATEST, ScreenPage.PHONES, ScreenPage.HOURS, ScreenPage.WAYS);
        return new Screen(0, house, "", "", "", SECONDS, LATEST, usual, List.of(), true, null);
    }

    private ResponseEntity<?> page(Ui ui, Screen screen, HttpServletRequest request) {
        House house = houses.find(screen.house()).orElseThrow(Missing::new);
        if (screen.id() != 0 && request.getHeader(ASKS) != null) screens.seen(screen);
        var view = new DisplayView(
                house.name(ui.locale()),
                screen.place(),
                screen.seconds(),
                settings.screenRefresh().toSeconds(),
                slides.of(ui, house, screen));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(pages.portalDisplay(ui, view));
    }

    /** Keeps what the screen shows over a lost network and a restart; it must lie above the pages that it keeps. */
    @GetMapping("/display/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/display-worker.js"));
    }
}
