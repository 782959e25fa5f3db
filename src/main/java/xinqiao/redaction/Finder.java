package xinqiao.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xinqiao.redaction.Found.As;
import xinqiao.redaction.rules.PageText;
import xinqiao.redaction.rules.Patterns;

/** Proposes marks; a person decides which of them stay. */
public final class Finder {
    private final Collection<String> names;
    private final Collection<String> words;

    /**
     * @param names known from the case, of applicant and third parties
     * @param words that somebody typed
     */
    public Finder(Collection<String> names, Collection<String> words) {
        this.names = Set.copyOf(names);
        this.words = Set.copyOf(words);
    }

    /** On all pages; one mark for each line that a find stands on. */
    public List<Mark> marks(Original original) {
        List<Mark> marks = new ArrayList<>();
        for (int page = 1; page <= original.pages(); page++) marks.addAll(marks(original, page));
        return marks;
    }

    public List<Mark> marks(Original original, int page) {
        List<Glyph> glyphs = original.glyphs(page);
        Set<Mark> marks = new LinkedHashSet<>();
        // twice, since a table is read along its rows and broken within its cells
        List<PageText> texts = new ArrayList<>(List.of(PageText.of(glyphs), PageText.byColumns(glyphs)));
        // what nobody sees among what is seen would tear its words apart
        if (PageText.crowded(glyphs)) {
            List<Glyph> seen = original.seen(page);
            texts.addAll(List.of(PageText.of(seen), PageText.byColumns(seen)));
        }
        for (PageText text : texts)
            for (Patterns.Place place : places(text.text()))
                for (Box box : text.boxes(place.from(), place.to()))
                    marks.add(new Mark(page, box, ground(place.found().as()), place.found()));
        return List.copyOf(marks);
    }

    private List<Patterns.Place> places(String text) {
        List<Patterns.Place> places = new ArrayList<>(Patterns.personal(text));
        for (String name : names) places.addAll(Patterns.word(text, name, As.NAME));
        for (String word : words) places.addAll(Patterns.word(text, word, As.TYPED));
        return places;
    }

    /** A proposal like the mark itself. */
    private static Ground ground(As as) {
        return switch (as) {
            case RESIDENT_ID, MOBILE, LANDLINE, EMAIL, BANK_CARD, LICENCE_PLATE, NAME, TYPED -> Ground.PRIVACY;
            case CREDIT_CODE -> Ground.TRADE_SECRET;
        };
    }
}
