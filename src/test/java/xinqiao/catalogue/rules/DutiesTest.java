package xinqiao.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

/** Since when a house owes an item. */
class DutiesTest {
    private static final List<CatalogueItem> ITEMS = new NationalCatalogue().items();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /** @param day in the order of the versions */
    private static CatalogueVersion version(String house, int no, LocalDate day, int... left) {
        var items = ITEMS.stream()
                .filter(item -> {
                    for (int out : left) if (item.no().equals(Integer.toString(out))) return false;
                    return true;
                })
                .toList();
        return new CatalogueVersion(no, house, no, CatalogueState.SUPERSEDED, null, "", day, items);
    }

    private static @Nullable LocalDate since(int no, List<CatalogueVersion> own, List<CatalogueVersion> above) {
        return Duties.since(own, above).get(ITEMS.get(no - 1).id());
    }

    @Test
    @Covers(Provision.GS_6B)
    void aDutyBeginsWithTheFirstCatalogueThatHasTheItemWithoutInterruption() {
        var first = version("8602", 1, FIRST, 3);
        var second = version("8602", 2, FIRST.plusMonths(2), 2);
        var third = version("8602", 3, FIRST.plusMonths(4));
        var own = List.of(third, second, first);
        assertThat(since(1, own, List.of())).isEqualTo(FIRST);
        assertThat(since(2, own, List.of())).as("was taken out meanwhile").isEqualTo(FIRST.plusMonths(4));
        assertThat(since(3, own, List.of())).as("came later").isEqualTo(FIRST.plusMonths(2));
        assertThat(since(2, List.of(second, first), List.of()))
                .as("isn't there now")
                .isNull();
        assertThat(Duties.since(List.of(), List.of())).isEmpty();
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatTheDirectCustomsHadBeforeTheHouseHadACatalogueOfItsOwnCounts() {
        var above = List.of(version("8600", 2, FIRST.plusMonths(6)), version("8600", 1, FIRST, 2));
        assertThat(since(1, List.of(), above)).isEqualTo(FIRST);
        assertThat(since(2, List.of(), above)).isEqualTo(FIRST.plusMonths(6));
        var own = List.of(version("8602", 1, FIRST.plusMonths(3)));
        assertThat(since(1, own, above)).isEqualTo(FIRST);
        assertThat(since(2, own, above))
                .as("its own had it before the one above")
                .isEqualTo(FIRST.plusMonths(3));
    }
}
