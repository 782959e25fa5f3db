package xinqiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What stands in a cell is read as it was written; what can't be read gives nothing. */
class CellsTest {
    private static final NationalCatalogue NATIONAL = new NationalCatalogue();
    private static final Function<PublicChannel, String> NAME = channel -> NATIONAL.name(channel, Locale.CHINESE);

    @Test
    void everyCellOfTheNationalCatalogueIsReadAsItWasWritten() {
        for (CatalogueItem item : NATIONAL.items()) {
            var elements = Cells.elements(Cells.elements(item)).orElseThrow();
            assertThat(elements.all()).as(item.id()).isEqualTo(item.elements());
            assertThat(elements.numbered()).isEqualTo(item.numbered());
            assertThat(Cells.terms(Cells.terms(item.terms()))).contains(item.terms());
            var channels = Cells.channels(Cells.channels(item, NAME), NAME).orElseThrow();
            assertThat(channels.all()).isEqualTo(item.channels());
            assertThat(channels.other()).isEqualTo(item.other());
            assertThat(channels.otherHint()).isEqualTo(item.otherHint());
        }
    }

    @Test
    void timeLimitsAreReadInBothLanguages() {
        assertThat(Cells.terms("element 2: yearly 01-31\n3 working days"))
                .contains(List.of(
                        new Limit(TermKind.YEARLY, 0, "01-31", 2), new Limit(TermKind.WORKING_DAYS, 3, "", null)));
        assertThat(Cells.terms("20天")).contains(List.of(new Limit(TermKind.CALENDAR_DAYS, 20, "", null)));
        assertThat(Cells.terms("尽快")).isEmpty();
    }

    @Test
    void whatIsNoChannelOrNoNumberedListGivesNothing() {
        assertThat(Cells.channels("■广播", NAME)).isEmpty();
        assertThat(Cells.channels("直属海关网站", NAME)).isEmpty();
        assertThat(Cells.elements("1.机构概况\n主要职能")).isEmpty();
        assertThat(Cells.constants("全社会,谁", CatalogueItem.Audience.class, Enum::name))
                .isEmpty();
    }
}
