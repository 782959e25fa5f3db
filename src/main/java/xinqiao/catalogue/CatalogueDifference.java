package xinqiao.catalogue;

import java.util.Locale;

/**
 * What differs between two versions of a catalogue.
 *
 * @param item whose it is
 * @param field the part of it
 * @param element the number of the element; 0 for none
 * @param before its words, the constants of channels by their names; both empty where there was nothing
 */
public record CatalogueDifference(CatalogueItem item, Field field, int element, Words before, Words after) {
    /** The parts of an item that are compared. */
    public enum Field {
        ITEM_ADDED,
        ITEM_REMOVED,
        NAME,
        ELEMENT_ADDED,
        ELEMENT_REMOVED,
        ELEMENT,
        BASIS,
        LIMIT,
        PUBLISHER,
        CHANNELS,
        AUDIENCE,
        MANNER,
        NOTE,
        DEPARTMENT,
        REMARK
    }

    public String before(Locale locale) {
        return before.in(locale);
    }

    public String after(Locale locale) {
        return after.in(locale);
    }
}
