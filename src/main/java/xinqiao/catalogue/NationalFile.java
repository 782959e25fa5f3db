package xinqiao.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xinqiao.catalogue.CatalogueItem.Audience;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.NationalCatalogue.Basis;
import xinqiao.organisation.Level;

/** The shipped file of the national catalogue, read whole. */
record NationalFile(
        String document,
        Words title,
        List<Basis> bases,
        List<Words> remarks,
        Map<PublicChannel, Words> channels,
        List<CatalogueItem> items) {
    private static final String FILE = "/catalogue/national.yaml";

    static NationalFile read() {
        try (InputStream in = NationalFile.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is missing");
            var file = Entry.of(in);
            Map<PublicChannel, Words> channels = new EnumMap<>(PublicChannel.class);
            for (Entry each : file.entries("channels"))
                channels.put(PublicChannel.valueOf(each.text("channel")), each.words());
            return new NationalFile(
                    file.text("document"),
                    file.words("title"),
                    file.entries("bases").stream()
                            .map(each -> new Basis(each.text("mark"), each.words()))
                            .toList(),
                    file.entries("remarks").stream().map(Entry::words).toList(),
                    channels,
                    file.entries("items").stream().map(NationalFile::item).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueItem item(Entry of) {
        var publisher = of.entry("publisher");
        return new CatalogueItem(
                of.text("id"),
                of.words("first"),
                of.words("second"),
                of.entries("elements").stream().map(NationalFile::element).toList(),
                !of.is("unnumbered"),
                of.text("bases"),
                "",
                of.words("limit"),
                of.entries("terms").stream().map(NationalFile::limit).toList(),
                new CatalogueItem.Publisher(
                        publisher.text("zh"),
                        publisher.text("en"),
                        publisher.texts("levels").stream().map(Level::valueOf).toList()),
                constants(of, "channels", PublicChannel.class),
                of.text("other"),
                of.text("otherHint"),
                constants(of, "audience", Audience.class),
                constants(of, "manner", Manner.class),
                of.words("note"),
                null,
                "");
    }

    private static Element element(Entry of) {
        return new Element(of.number("number"), of.text("zh"), of.text("en"), of.is("damaged"));
    }

    private static Limit limit(Entry of) {
        int element = of.number("element");
        return new Limit(
                TermKind.valueOf(of.text("kind")), of.number("days"), of.text("day"), element == 0 ? null : element);
    }

    private static <E extends Enum<E>> Set<E> constants(Entry of, String key, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        for (String name : of.texts(key)) all.add(Enum.valueOf(type, name));
        return all;
    }
}
