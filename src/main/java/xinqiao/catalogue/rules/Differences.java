package xinqiao.catalogue.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import xinqiao.catalogue.CatalogueDifference;
import xinqiao.catalogue.CatalogueDifference.Field;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Element;
import xinqiao.catalogue.Words;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Compares two versions of a catalogue, item by item. */
public final class Differences {
    private Differences() {}

    @Enforces(Provision.GS_6B)
    public static List<CatalogueDifference> between(List<CatalogueItem> before, List<CatalogueItem> after) {
        List<CatalogueDifference> all = new ArrayList<>();
        Map<String, CatalogueItem> old = byId(before);
        Map<String, CatalogueItem> now = byId(after);
        for (CatalogueItem item : after) {
            CatalogueItem was = old.get(item.id());
            if (was == null) all.add(new CatalogueDifference(item, Field.ITEM_ADDED, 0, Words.NONE, item.second()));
            else compare(all, was, item);
        }
        for (CatalogueItem item : before)
            if (!now.containsKey(item.id()))
                all.add(new CatalogueDifference(item, Field.ITEM_REMOVED, 0, item.second(), Words.NONE));
        return all;
    }

    private static Map<String, CatalogueItem> byId(List<CatalogueItem> items) {
        Map<String, CatalogueItem> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.id(), item));
        return all;
    }

    private static void compare(List<CatalogueDifference> all, CatalogueItem was, CatalogueItem is) {
        note(all, is, Field.NAME, was.second(), is.second());
        elements(all, was, is);
        note(all, is, Field.BASIS, same(was.bases() + was.basis()), same(is.bases() + is.basis()));
        if (!was.limit().equals(is.limit()) || !was.terms().equals(is.terms()))
            all.add(new CatalogueDifference(is, Field.LIMIT, 0, was.limit(), is.limit()));
        note(
                all,
                is,
                Field.PUBLISHER,
                new Words(was.publisher().zh(), was.publisher().en()),
                new Words(is.publisher().zh(), is.publisher().en()));
        note(all, is, Field.CHANNELS, channels(was), channels(is));
        note(all, is, Field.AUDIENCE, names(was.audience()), names(is.audience()));
        note(all, is, Field.MANNER, names(was.manner()), names(is.manner()));
        note(all, is, Field.NOTE, was.note(), is.note());
        note(all, is, Field.DEPARTMENT, same(id(was)), same(id(is)));
        note(all, is, Field.REMARK, same(was.remark()), same(is.remark()));
    }

    private static void elements(List<CatalogueDifference> all, CatalogueItem was, CatalogueItem is) {
        for (Element element : is.elements())
            was.element(element.no())
                    .ifPresentOrElse(
                            old -> note(all, is, Field.ELEMENT, element.no(), words(old), words(element)),
                            () -> note(all, is, Field.ELEMENT_ADDED, element.no(), Words.NONE, words(element)));
        for (Element old : was.elements())
            if (is.element(old.no()).isEmpty()) note(all, is, Field.ELEMENT_REMOVED, old.no(), words(old), Words.NONE);
    }

    private static Words words(Element element) {
        return new Words(element.zh(), element.en());
    }

    private static String id(CatalogueItem item) {
        return Objects.toString(item.department(), "");
    }

    private static Words same(String words) {
        return new Words(words, words);
    }

    private static Words channels(CatalogueItem item) {
        return same(names(item.channels()).zh() + (item.other().isBlank() ? "" : " " + item.other()));
    }

    private static Words names(Collection<? extends Enum<?>> constants) {
        return same(constants.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static void note(
            List<CatalogueDifference> all, CatalogueItem item, Field field, Words before, Words after) {
        note(all, item, field, 0, before, after);
    }

    private static void note(
            List<CatalogueDifference> all, CatalogueItem item, Field field, int element, Words before, Words after) {
        if (!before.equals(after)) all.add(new CatalogueDifference(item, field, element, before, after));
    }
}
