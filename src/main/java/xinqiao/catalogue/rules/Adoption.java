package xinqiao.catalogue.rules;

import static xinqiao.law.Provision.GS_6;
import static xinqiao.law.Provision.GS_6B;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Element;
import xinqiao.catalogue.Limit;
import xinqiao.catalogue.PublicChannel;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** Who makes a house's catalogue, and what it may make of the one above it. */
public final class Adoption {
    private Adoption() {}

    /** GS-4, SZ-10: the post that does the daily work of open government in the house, and its head. */
    public static boolean edits(Actor actor) {
        return (actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE)) && wholeHouse(actor);
    }

    /** Its head has it published. */
    public static boolean publishes(Actor actor) {
        return actor.may(Power.HEAD_DISCLOSURE) && wholeHouse(actor);
    }

    private static boolean wholeHouse(Actor actor) {
        return actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
    }

    /**
     * A whole catalogue against the one that it goes by.
     *
     * @param refines whether the house may put its own words (直属海关): others choose channels and departments only
     * @param departments the ids of the house's departments
     */
    @Enforces({GS_6, GS_6B})
    public static Decision<List<CatalogueItem>> check(
            List<CatalogueItem> base, List<CatalogueItem> items, boolean refines, Collection<Long> departments) {
        var objections = new Objections();
        Set<String> ids = new HashSet<>();
        for (CatalogueItem item : items)
            objections.when(!ids.add(item.id()), GS_6, "catalogue.refusal.twice", item.id(), name(item));
        for (CatalogueItem above : base)
            objections.when(!ids.contains(above.id()), GS_6, "catalogue.refusal.left-out", above.id(), name(above));
        for (CatalogueItem item : items) {
            objections.and(one(item, departments));
            base.stream()
                    .filter(above -> above.id().equals(item.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            above -> objections.and(against(above, item, refines)),
                            () -> objections.when(
                                    !refines, GS_6B, "catalogue.refusal.not-above", item.id(), name(item)));
        }
        return objections.orGrant(() -> items);
    }

    /** An item by itself. */
    private static Decision<CatalogueItem> one(CatalogueItem item, Collection<Long> departments) {
        var objections = new Objections()
                .when(item.first().zh().isBlank(), GS_6, "catalogue.refusal.no-level", item.id())
                .when(item.second().zh().isBlank(), GS_6, "catalogue.refusal.no-name", item.id())
                .when(item.elements().isEmpty(), GS_6, "catalogue.refusal.no-elements", item.id(), name(item))
                .when(item.terms().isEmpty(), GS_6, "catalogue.refusal.no-limit", item.id(), name(item))
                .when(item.publisher().levels().isEmpty(), GS_6, "catalogue.refusal.no-publisher", item.id())
                .when(item.channels().isEmpty(), GS_6B, "catalogue.refusal.no-channel", item.id(), name(item))
                .when(
                        item.channels().contains(PublicChannel.OTHER)
                                && item.other().isBlank(),
                        GS_6B,
                        "catalogue.refusal.other-in-words",
                        item.id(),
                        name(item))
                .when(
                        item.department() != null && !departments.contains(item.department()),
                        GS_6B,
                        "catalogue.refusal.not-our-department",
                        item.id(),
                        name(item));
        Set<Integer> numbers = new HashSet<>();
        for (Element element : item.elements())
            objections
                    .when(
                            !numbers.add(element.no()) || element.no() < 1,
                            GS_6,
                            "catalogue.refusal.element-number",
                            item.id(),
                            element.no())
                    .when(
                            element.zh().isBlank() && !element.damaged(),
                            GS_6,
                            "catalogue.refusal.element-empty",
                            item.id(),
                            element.no());
        for (Limit term : item.terms())
            objections
                    .when(
                            term.element() != null && !numbers.contains(term.element()),
                            GS_6,
                            "catalogue.refusal.limit-of-no-element",
                            item.id(),
                            name(item))
                    .when(!countable(term), GS_6, "catalogue.refusal.limit", item.id(), name(item));
        return objections.orGrant(() -> item);
    }

    private static boolean countable(Limit term) {
        return switch (term.kind()) {
            case WORKING_DAYS, CALENDAR_DAYS -> term.days() > 0;
            case KEPT_UP_TO_DATE, BY_LAW -> true;
            case YEARLY -> {
                try {
                    yield term.monthDay().isValidYear(2023); // the 29th of February isn't there every year
                } catch (DateTimeException noDay) {
                    yield false;
                }
            }
        };
    }

    /** An item against the same one above: elements may be added and worded anew, time limits only shortened. */
    private static Decision<CatalogueItem> against(CatalogueItem above, CatalogueItem item, boolean refines) {
        var objections = new Objections();
        if (!refines)
            return objections
                    .when(
                            !item.chosen(above.channels(), above.other(), above.department(), above.remark())
                                    .equals(above),
                            GS_6B,
                            "catalogue.refusal.not-ours-to-word",
                            item.id(),
                            name(item))
                    .orGrant(() -> item);
        for (Element element : above.elements()) {
            objections.when(
                    item.element(element.no()).isEmpty(),
                    GS_6,
                    "catalogue.refusal.element-left-out",
                    item.id(),
                    name(item),
                    element.no());
            boolean looser = item.term(element.no())
                    .flatMap(own -> above.term(element.no()).map(own::looserThan))
                    .orElse(false);
            objections.when(
                    looser,
                    GS_6,
                    "catalogue.refusal.longer",
                    item.id(),
                    name(item),
                    above.limit().zh());
        }
        return objections
                .when(
                        !item.publisher().levels().containsAll(above.publisher().levels()),
                        GS_6,
                        "catalogue.refusal.publisher",
                        item.id(),
                        name(item))
                .orGrant(() -> item);
    }

    private static String name(CatalogueItem item) {
        return item.second().zh();
    }

    /**
     * What a draft begins with: the items above, with what the house chose for each before, and its own additions.
     *
     * @param last what the house has published; empty for the first
     */
    @Enforces(GS_6B)
    public static List<CatalogueItem> begin(List<CatalogueItem> above, List<CatalogueItem> last, boolean refines) {
        if (refines && !last.isEmpty()) return last;
        return above.stream()
                .map(item -> last.stream()
                        .filter(own -> own.id().equals(item.id()))
                        .findFirst()
                        .map(own -> item.chosen(own.channels(), own.other(), own.department(), own.remark()))
                        .orElse(item))
                .toList();
    }
}
