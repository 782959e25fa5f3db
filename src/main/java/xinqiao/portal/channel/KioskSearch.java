package xinqiao.portal.channel;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** Looks for words in titles, numbers and subjects of what a house made public. */
@Component
class KioskSearch {
    private static final int LOOKED_AT = 500;

    private final PublicLibrary library;

    KioskSearch(PublicLibrary library) {
        this.library = library;
    }

    List<PublicDocument> of(String house, String words, int most) {
        if (words.isEmpty()) return List.of();
        String wanted = words.toLowerCase(Locale.ROOT);
        return library.page(new LibraryFilter(house, null, null), null, LOOKED_AT).stream()
                .filter(one -> String.join(
                                "\n",
                                one.title(),
                                one.titleEn(),
                                one.number(),
                                one.paper().number(),
                                one.subject())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(most)
                .toList();
    }
}
