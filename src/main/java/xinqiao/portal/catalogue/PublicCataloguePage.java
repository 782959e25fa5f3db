package xinqiao.portal.catalogue;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.PublicChannel;
import xinqiao.identity.Visitor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** 公开事项目录: what a house publishes, when, and by what it reaches the public. */
@RestController
@Guides({Provision.GS_6, Provision.GS_6B})
class PublicCataloguePage {
    private final CatalogueBook book;
    private final NationalCatalogue national;
    private final Houses houses;
    private final Templates pages;

    PublicCataloguePage(CatalogueBook book, NationalCatalogue national, Houses houses, Templates pages) {
        this.book = book;
        this.national = national;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PublicCatalogue.PATH)
    JteModel show(
            Ui ui,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String channel) {
        var open = houses.tree().stream()
                .filter(one -> one.level() != Level.NATIONAL)
                .toList();
        House of = open.stream()
                .filter(one -> house.isEmpty() || one.code().equals(house))
                .findFirst()
                .orElseThrow(Missing::new);
        var versions = book.versions(new Visitor(), of.code());
        var now = book.inForce(of.code());
        CatalogueVersion one = version.isEmpty() ? now.version() : asked(versions, version);
        List<CatalogueItem> items = one == null ? now.items() : one.items();
        return pages.portalCatalogue(
                ui,
                new PublicCatalogue(
                        one,
                        of,
                        items.stream()
                                .filter(item ->
                                        level.isEmpty() || item.first().zh().equals(level))
                                .filter(item -> channel.isEmpty()
                                        || item.channels().stream()
                                                .anyMatch(each -> each.name().equals(channel)))
                                .toList(),
                        versions,
                        departments(ui, of),
                        national,
                        Form.empty()
                                .with("house", of.code())
                                .with("level", level)
                                .with("channel", channel),
                        open.stream()
                                .map(each -> new Option(each.code(), each.name(ui.locale())))
                                .toList(),
                        items.stream()
                                .map(CatalogueItem::first)
                                .distinct()
                                .map(first -> new Option(first.zh(), first.in(ui.locale())))
                                .toList(),
                        Stream.of(PublicChannel.values())
                                .map(each -> new Option(each.name(), national.name(each, ui.locale())))
                                .toList()));
    }

    private static CatalogueVersion asked(List<CatalogueVersion> versions, String version) {
        return versions.stream()
                .filter(one -> one.state() != CatalogueState.DRAFT)
                .filter(one -> Integer.toString(one.version()).equals(version))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Map<Long, String> departments(Ui ui, House house) {
        return houses.departments(house.code()).stream()
                .collect(Collectors.toMap(Department::id, one -> one.name(ui.locale())));
    }
}
