package xinqiao.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Draft;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublicReleases;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A year of what a house makes, publishes, corrects and takes back, and what it owes: told by the desk, and counted by hand from the rows. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class YearOfAHouseTest {
    private static final String HOUSE = "8603";
    private static final Machine TASK = new Machine("a year of a house");
    private static final int SOON = 7;

    @Autowired
    ComplianceDesk desk;

    @Autowired
    CatalogueBook book;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicDrafts drafts;

    @Autowired
    PublicReleases releases;

    @Autowired
    PublicLibrary library;

    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatTheDeskTellsIsWhatTheRowsSay() {
        var random = new Random(20_260_306);
        List<String> numbers = new ArrayList<>();
        Set<StandingState> met = EnumSet.noneOf(StandingState.class);
        var day = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 50; week++, day = day.plusDays(7)) {
            clock.set(day);
            lives(random, day, week, numbers);
            if (week % 10 == 9) compare(day, met);
        }
        assertThat(met)
                .as("a year has of these; what is due soon depends on the day")
                .contains(StandingState.DONE, StandingState.MISSING, StandingState.LATE);
    }

    private void lives(Random random, LocalDate day, int week, List<String> numbers) {
        var items = book.inForce(HOUSE).items();
        CatalogueItem item = items.get(random.nextInt(items.size()));
        Integer element = random.nextInt(3) == 0
                ? null
                : item.elements().get(random.nextInt(item.elements().size())).no();
        var content = Content.of("第" + week + "周的信息", "第一段。");
        switch (random.nextInt(4)) {
            case 0, 1 ->
                numbers.add(documents
                        .bring(
                                TASK,
                                new Brought(
                                        "year:" + week, HOUSE, item.id(), element, DocumentKind.NOTICE, day, content))
                        .orElseThrow());
            case 2 -> {
                var draft = new Draft(
                        item.id(),
                        element,
                        DocumentKind.NOTICE,
                        day.minusDays(random.nextInt(20)),
                        content,
                        List.of(),
                        null,
                        null);
                // what the procedure doesn't let them draft isn't drafted
                var _ = drafts.draft(clerks.who("yu.bo"), draft, List.of()).isGranted();
            }
            default -> {
                if (numbers.isEmpty()) return;
                long id = library.find(numbers.removeFirst()).orElseThrow().id();
                assertThat(releases.withdraw(clerks.who("tang.yan"), id, "内容过时", "内容已经过时。")
                                .isGranted())
                        .isTrue();
            }
        }
    }

    private void compare(LocalDate today, Set<StandingState> met) {
        var rows = gate.as(TASK, tx -> rows(tx, today));
        var since = book.since(HOUSE);
        for (ItemStanding item :
                desk.house(clerks.who("tang.yan"), HOUSE).orElseThrow().items()) {
            // the annual reports have a place of their own
            if (item.state() == StandingState.NOT_OURS || item.item().id().equals(Provision.GS_C24.id())) continue;
            for (ElementStanding one : item.elements()) {
                met.add(one.state());
                assertThat(one.state())
                        .as(today + " " + item.item().id() + " " + one.element().no())
                        .isEqualTo(ByHand.state(
                                item.item(),
                                one.element().no(),
                                rows,
                                since.get(item.item().id()),
                                today,
                                SOON));
            }
        }
    }

    /** Of every version that isn't given up: when it was made, when it became public, and whether it is. */
    private static List<ByHand.Row> rows(DSLContext tx, LocalDate today) {
        return tx.resultQuery("""
                        select d.item, d.element::int, v.formed_on, v.published_on,
                          d.state = 'PUBLISHED' and v.state = 'PUBLISHED' and coalesce(d.until, 'infinity') >= {0}
                        from public_document d join public_version v on v.document_id = d.id
                        where d.house_code = {1} and d.state <> 'DROPPED' and v.state not in ('REFUSED', 'DROPPED')""", org.jooq.impl.DSL.val(today), org.jooq.impl.DSL.val(HOUSE))
                .fetch(row -> new ByHand.Row(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class),
                        Boolean.TRUE.equals(row.get(4, Boolean.class))));
    }
}
