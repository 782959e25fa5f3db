package xinqiao.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.catalogue.CatalogueDifference.Field;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Element;
import xinqiao.catalogue.Limit;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.PublicChannel;
import xinqiao.catalogue.TermKind;
import xinqiao.catalogue.Words;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;

/** What a house may make of the catalogue above it. */
class AdoptionTest {
    private static final List<CatalogueItem> NATIONAL = new NationalCatalogue().items();
    private static final long OURS = 7;

    private static List<CatalogueItem> changed(String id, UnaryOperator<CatalogueItem> change) {
        return NATIONAL.stream()
                .map(item -> item.id().equals(id) ? change.apply(item) : item)
                .toList();
    }

    private static CatalogueItem with(
            CatalogueItem item, @Nullable String id, List<Element> elements, List<Limit> terms, Words second) {
        return new CatalogueItem(
                id == null ? item.id() : id,
                item.first(),
                second,
                elements,
                item.numbered(),
                item.bases(),
                item.basis(),
                item.limit(),
                terms,
                item.publisher(),
                item.channels(),
                item.other(),
                item.otherHint(),
                item.audience(),
                item.manner(),
                item.note(),
                item.department(),
                item.remark());
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> refused
                ? refused.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    private static List<String> refines(List<CatalogueItem> items) {
        return reasons(Adoption.check(NATIONAL, items, true, List.of(OURS)));
    }

    private static List<String> adopts(List<CatalogueItem> items) {
        return reasons(Adoption.check(NATIONAL, items, false, List.of(OURS)));
    }

    @Test
    @Covers({Provision.GS_6, Provision.GS_6B})
    void theNationalCatalogueItselfIsGoodForAll() {
        assertThat(refines(NATIONAL)).isEmpty();
        assertThat(adopts(NATIONAL)).isEmpty();
    }

    @Test
    @Covers(Provision.GS_6)
    void nothingOfTheCatalogueAboveIsLeftOut() {
        assertThat(refines(NATIONAL.subList(1, NATIONAL.size()))).containsExactly("catalogue.refusal.left-out");
        assertThat(refines(changed(
                        "GS-C01",
                        item -> with(item, null, item.elements().subList(0, 3), item.terms(), item.second()))))
                .containsExactly("catalogue.refusal.element-left-out");
    }

    @Test
    @Covers(Provision.GS_6B)
    void aDirectCustomsAddsElementsAndItemsAndShortensLimits() {
        List<Element> more = new ArrayList<>(NATIONAL.getFirst().elements());
        more.add(new Element(5, "联系方式", "", false));
        var shorter = List.of(new Limit(TermKind.WORKING_DAYS, 10, "", null));
        List<CatalogueItem> items =
                new ArrayList<>(changed("GS-C01", item -> with(item, null, more, shorter, item.second())));
        items.add(with(NATIONAL.getFirst(), "8600-01", more, shorter, new Words("关区概况", "")));
        assertThat(refines(items)).isEmpty();
        assertThat(adopts(items)).containsExactly("catalogue.refusal.not-ours-to-word", "catalogue.refusal.not-above");
        assertThat(Differences.between(NATIONAL, items))
                .extracting(one -> one.field())
                .containsExactly(Field.ELEMENT_ADDED, Field.LIMIT, Field.ITEM_ADDED);
        assertThat(Differences.between(items, NATIONAL))
                .extracting(one -> one.field())
                .containsExactly(Field.ELEMENT_REMOVED, Field.LIMIT, Field.ITEM_REMOVED);
    }

    @Test
    @Covers(Provision.GS_6)
    void noLimitIsMadeWider() {
        for (var wider : List.of(
                new Limit(TermKind.WORKING_DAYS, 21, "", null),
                new Limit(TermKind.CALENDAR_DAYS, 20, "", null),
                Limit.of(TermKind.KEPT_UP_TO_DATE),
                Limit.of(TermKind.BY_LAW)))
            assertThat(refines(changed(
                            "GS-C10", item -> with(item, null, item.elements(), List.of(wider), item.second()))))
                    .as(wider.toString())
                    .containsExactly("catalogue.refusal.longer");
        // what had no period may get one
        assertThat(refines(changed(
                        "GS-C22",
                        item -> with(
                                item,
                                null,
                                item.elements(),
                                List.of(new Limit(TermKind.WORKING_DAYS, 5, "", null)),
                                item.second()))))
                .isEmpty();
        assertThat(refines(changed(
                        "GS-C12",
                        item -> with(
                                item,
                                null,
                                item.elements(),
                                List.of(new Limit(TermKind.YEARLY, 0, "02-29", null)),
                                item.second()))))
                .contains("catalogue.refusal.limit");
    }

    @Test
    @Covers(Provision.GS_6B)
    void aHouseChoosesChannelsDepartmentAndNoteAndAtLeastOneChannel() {
        assertThat(adopts(changed("GS-C02", item -> item.chosen(Set.of(PublicChannel.HANDBOOK), "", OURS, "每季度核对一次"))))
                .isEmpty();
        assertThat(adopts(changed("GS-C02", item -> item.chosen(Set.of(), "", null, ""))))
                .containsExactly("catalogue.refusal.no-channel");
        assertThat(adopts(changed("GS-C02", item -> item.chosen(Set.of(PublicChannel.OTHER), " ", null, ""))))
                .containsExactly("catalogue.refusal.other-in-words");
        assertThat(adopts(changed("GS-C02", item -> item.chosen(Set.of(PublicChannel.SITE), "", 8L, ""))))
                .containsExactly("catalogue.refusal.not-our-department");
    }

    @Test
    @Covers(Provision.GS_6B)
    void aNewVersionKeepsWhatTheHouseChoseOfWhatIsStillThere() {
        var last = changed("GS-C02", item -> item.chosen(Set.of(PublicChannel.HANDBOOK), "", OURS, "备注"));
        var above =
                changed("GS-C02", item -> with(item, null, item.elements(), item.terms(), new Words("办事信息和地图", "")));
        var begun = Adoption.begin(above, last, false).get(1);
        assertThat(begun.second().zh()).isEqualTo("办事信息和地图");
        assertThat(begun.channels()).containsExactly(PublicChannel.HANDBOOK);
        assertThat(begun.department()).isEqualTo(OURS);
        assertThat(Adoption.begin(above, last, true)).isEqualTo(last);
        assertThat(Adoption.begin(above, List.of(), false)).isEqualTo(above);
    }
}
