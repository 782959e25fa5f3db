package xinqiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xinqiao.catalogue.CatalogueItem.Audience;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Level;

/** The shipped national catalogue against the table as it was published, row by row and column by column. */
class NationalCatalogueTest {
    private static final NationalCatalogue NATIONAL = new NationalCatalogue();
    private static final String PUBLISHED = published();

    private static String published() {
        try (var in = NationalCatalogueTest.class.getResourceAsStream("/catalogue/published.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only spaces are made alike: the published table has them in the middle of words. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static List<List<String>> rows() {
        String table = PUBLISHED.substring(PUBLISHED.indexOf("\n1 |\n") + 1, PUBLISHED.indexOf("备注1 |"));
        return Arrays.stream(table.split("\\n(?=\\d{1,2} \\|\\n)"))
                .map(row -> Arrays.stream(row.split("\\|", -1))
                        .map(NationalCatalogueTest::plain)
                        .toList())
                .toList();
    }

    /** The cells of a row behind the two levels: the first level's is there, empty or merged. */
    private static List<String> behindTheLevels(List<String> row, CatalogueItem item) {
        List<String> cells = new ArrayList<>(row.subList(1, row.size()));
        if (cells.getFirst().equals(item.first().zh()) || cells.getFirst().isEmpty()) cells.removeFirst();
        assertThat(cells.removeFirst()).isEqualTo(item.second().zh());
        return cells;
    }

    private static String elements(CatalogueItem item) {
        return plain(item.elements().stream()
                .filter(element -> !element.zh().isEmpty())
                .map(element -> (item.numbered() ? element.no() + "." : "") + element.zh())
                .collect(Collectors.joining()));
    }

    private static String channels(CatalogueItem item) {
        return plain(Cells.channels(item, channel -> NATIONAL.name(channel, Locale.CHINESE)));
    }

    private static String ticked(boolean ticked) {
        return ticked ? "√" : "";
    }

    @Test
    @Covers({
        Provision.GS_6,
        Provision.GS_C01,
        Provision.GS_C02,
        Provision.GS_C03,
        Provision.GS_C04,
        Provision.GS_C05,
        Provision.GS_C06,
        Provision.GS_C07,
        Provision.GS_C08,
        Provision.GS_C09,
        Provision.GS_C10,
        Provision.GS_C11,
        Provision.GS_C12,
        Provision.GS_C13,
        Provision.GS_C14,
        Provision.GS_C15,
        Provision.GS_C16,
        Provision.GS_C17,
        Provision.GS_C18,
        Provision.GS_C19,
        Provision.GS_C21,
        Provision.GS_C22,
        Provision.GS_C23,
    })
    void everyRowIsAsPublishedInEveryColumn() {
        var rows = rows();
        var items = NATIONAL.items();
        assertThat(rows).hasSize(25);
        assertThat(items).hasSize(25);
        assertThat(NATIONAL.levels()).hasSize(7);
        for (int i = 0; i < rows.size(); i++) {
            CatalogueItem item = items.get(i);
            assertThat(rows.get(i).getFirst()).isEqualTo(Integer.toString(i + 1));
            assertThat(item.id()).isEqualTo("GS-C%02d".formatted(i + 1));
            var cells = behindTheLevels(rows.get(i), item);
            assertThat(cells.subList(0, 10))
                    .as(item.id())
                    .containsExactly(
                            elements(item),
                            item.bases(),
                            plain(item.limit().zh()),
                            plain(item.publisher().zh()),
                            channels(item),
                            ticked(item.audience().contains(Audience.SOCIETY)),
                            ticked(item.audience().contains(Audience.GROUP)),
                            ticked(item.manner().contains(Manner.PROACTIVE)),
                            ticked(item.manner().contains(Manner.ON_REQUEST)),
                            item.note().zh().isEmpty() ? "/" : plain(item.note().zh()));
        }
    }

    /** Every first level stands in its published place: the row that names it belongs to it. */
    @Test
    @Covers(Provision.GS_6)
    void theFirstLevelsAreThoseOfTheTable() {
        var rows = rows();
        var items = NATIONAL.items();
        for (Words level : NATIONAL.levels())
            assertThat(Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                            .filter(i -> rows.get(i).get(1).equals(level.zh()))
                            .map(i -> items.get(i).first()))
                    .containsExactly(level);
    }

    @Test
    @Covers(Provision.GS_6)
    void theRemarksAreThoseOfTheTable() {
        String rest = plain(PUBLISHED.substring(PUBLISHED.indexOf("备注1 |")));
        assertThat(NATIONAL.bases()).hasSize(11);
        for (var basis : NATIONAL.bases())
            assertThat(rest).contains(basis.mark() + plain(basis.words().zh()));
        for (var remark : NATIONAL.remarks()) assertThat(rest).contains(plain(remark.zh()));
        for (CatalogueItem item : NATIONAL.items())
            assertThat(item.bases().chars().mapToObj(mark -> String.valueOf((char) mark)))
                    .allMatch(mark -> NATIONAL.bases().stream()
                            .anyMatch(basis -> basis.mark().equals(mark)));
    }

    /** The rules say what the words say. */
    @Test
    @Covers(Provision.GS_6)
    void theTimeLimitsAreAsTheirWordsSay() {
        for (CatalogueItem item : NATIONAL.items()) {
            String words = plain(item.limit().zh());
            for (Limit term : item.terms())
                switch (term.kind()) {
                    case WORKING_DAYS -> assertThat(words).contains(term.days() + "个工作日内");
                    case CALENDAR_DAYS ->
                        assertThat(words).contains(term.days() + "日内").doesNotContain("工作日");
                    case YEARLY ->
                        assertThat(words)
                                .contains("每年" + term.monthDay().getMonthValue() + "月"
                                        + term.monthDay().getDayOfMonth() + "日前");
                    case KEPT_UP_TO_DATE -> assertThat(words).startsWith("依据实际情况及时");
                    case BY_LAW -> assertThat(words).startsWith("按照");
                }
            assertThat(item.terms()).as(item.id()).isNotEmpty();
            for (Level level : Level.values())
                assertThat(item.publishedBy(level))
                        .as(item.id() + " " + level)
                        .isEqualTo(item.publisher().zh().contains(SheetCells.level(level)));
        }
    }

    /** What the published text lacks stays lacking, and is marked. */
    @Test
    void damagedCellsAreMarkedAndNotFilled() {
        var damaged = NATIONAL.items().stream()
                .flatMap(item -> item.elements().stream()
                        .filter(Element::damaged)
                        .map(element -> item.id() + " " + element.no() + " " + element.zh()))
                .toList();
        assertThat(damaged).containsExactly("GS-C19 1 ", "GS-C19 5 其他应当公开的投诉举");
        assertThat(NATIONAL.items())
                .allSatisfy(item -> assertThat(item.second().en()).isNotBlank());
    }
}
