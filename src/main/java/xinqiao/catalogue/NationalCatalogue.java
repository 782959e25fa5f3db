package xinqiao.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The national standard catalogue (海关领域基层政务公开标准目录) as it was published, shipped as data. */
@Component
public class NationalCatalogue {
    static final String PREFIX = "GS-C";

    private final NationalFile file = NationalFile.read();

    /** One of the laws that the items are based on, by its mark in the table (备注1). */
    public record Basis(String mark, Words words) {}

    /** The document that it is the annex of. */
    public String document() {
        return file.document();
    }

    public Words title() {
        return file.title();
    }

    @Enforces({
        Provision.GS_6,
        Provision.GS_C01,
        Provision.GS_C03,
        Provision.GS_C04,
        Provision.GS_C05,
        Provision.GS_C06,
        Provision.GS_C08,
        Provision.GS_C09,
        Provision.GS_C10,
        Provision.GS_C14,
    })
    public List<CatalogueItem> items() {
        return file.items();
    }

    public Optional<CatalogueItem> item(String id) {
        return file.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What the items are called (二级事项), by their ids, in the order of the table. */
    public Map<String, String> names(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        for (CatalogueItem item : items()) names.put(item.id(), item.second().in(locale));
        return names;
    }

    public List<Basis> bases() {
        return file.bases();
    }

    /** What the table's remarks say of publishers and channels (备注2、备注3). */
    public List<Words> remarks() {
        return file.remarks();
    }

    /** The first levels (一级事项), in the order of the table. */
    public List<Words> levels() {
        return file.items().stream().map(CatalogueItem::first).distinct().toList();
    }

    public String name(PublicChannel channel, Locale locale) {
        return file.channels().getOrDefault(channel, Words.NONE).in(locale);
    }

    /** The laws that an item is based on, in full. */
    public List<String> laws(CatalogueItem item, Locale locale) {
        return file.bases().stream()
                .filter(basis -> item.bases().contains(basis.mark()))
                .map(basis -> basis.words().in(locale))
                .toList();
    }
}
