package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.NamePlates;
import xinqiao.documents.NamePlates.Plate;
import xinqiao.documents.NamePlates.Size;
import xinqiao.documents.Poster;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.publication.Attached;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** Name plates (铭牌、岗位牌) of those who are on site, from what the house has made public of them and from nothing else. */
@RestController
@Guides({Provision.SZ_13, Provision.GS_C13})
class NamePlatesPage {
    static final String PATH = ChannelPages.PATH + "/plates";
    /** Staff at service windows and enforcement staff on site. */
    private static final List<String> ITEMS = List.of("GS-C07", "GS-C13");

    private static final int DOCUMENTS = 20;

    private final PublicLibrary library;
    private final FileStore files;
    private final Houses houses;
    private final SiteAddress site;
    private final Templates pages;

    NamePlatesPage(PublicLibrary library, FileStore files, Houses houses, SiteAddress site, Templates pages) {
        this.site = site;
        this.library = library;
        this.files = files;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        ChannelPages.must(actor);
        return pages.deskChannelPlates(ui, plates(actor.houseCode()));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> print(Ui ui, Actor actor, @RequestParam(defaultValue = "A6") Size size) {
        ChannelPages.must(actor);
        var all = plates(actor.houseCode());
        if (all.isEmpty()) throw new Missing();
        String house = houses.get(actor.houseCode()).name(ui.locale());
        var plates = new NamePlates(
                size,
                ui.language().code(),
                house,
                ui.t("channel.plates.number.is"),
                ui.t("channel.plates.photo"),
                ui.t("channel.plates.scan"),
                Poster.code(site.of("/houses/" + actor.houseCode())),
                all);
        return Pdf.inline(plates.print(), ui.t("channel.plates.title") + "-" + actor.houseCode());
    }

    private List<Plate> plates(String house) {
        List<Plate> all = new ArrayList<>();
        for (String item : ITEMS)
            for (PublicDocument one : library.page(new LibraryFilter(house, item, null), null, DOCUMENTS)) {
                var attached = library.files(one, one.version());
                library.read(one).content().rows().stream()
                        .flatMap(row -> Stream.ofNullable(plate(row, attached)))
                        .forEach(all::add);
            }
        return all;
    }

    private @Nullable Plate plate(Map<String, String> row, List<Attached> attached) {
        String name = Objects.requireNonNullElse(row.get("name"), "");
        if (name.isBlank()) return null;
        String post = row.getOrDefault("post", row.getOrDefault("department", ""));
        return new Plate(
                name, post, Objects.requireNonNullElse(row.get("number"), ""), photo(row.get("photo"), attached));
    }

    private @Nullable Path photo(@Nullable String named, List<Attached> attached) {
        return attached.stream()
                .filter(file -> file.name().equals(named))
                .map(file -> files.path(file.sha256()))
                .findFirst()
                .orElse(null);
    }
}
