package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.publication.rules.Asked;
import xinqiao.publication.rules.Spelling;
import xinqiao.search.Synonyms;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A search finds what is public on that day and nothing else, and asks the indexes. */
@XinqiaoTest
@Import(Staff.class)
class LibrarySearchTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Machine TASK = new Machine("import of documents");

    @Autowired
    TestClock clock;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicLibrary library;

    @Autowired
    LibrarySearch search;

    @Autowired
    SearchStore store;

    @Autowired
    WordStore words;

    @Autowired
    NearStore near;

    @Autowired
    ShelfStore shelf;

    @Autowired
    Gate gate;

    @Autowired
    Environment environment;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private PublicDocument bring(String mark, String title) {
        var paper = new Paper("试〔2026〕" + mark + "号", "演示海关", MONDAY, MONDAY, Validity.IN_FORCE);
        var content = new Content(title, "", "正文提到" + title + "。", "", paper, "", List.of());
        var one = new Brought("search:" + mark, "8604", "GS-C22", null, DocumentKind.NOTICE, MONDAY, content);
        return library.find(documents.bring(TASK, one).orElseThrow()).orElseThrow();
    }

    private boolean found(PublicDocument one, String words) {
        var hits = search.find(LibraryQuery.of(words), 0, 50);
        return hits.hits().stream().anyMatch(hit -> hit.document().id() == one.id())
                || hits.near().stream().anyMatch(near -> near.id() == one.id());
    }

    private List<Boolean> everyWay(PublicDocument one) {
        var all = LibraryQuery.of("");
        return List.of(
                found(one, one.title()),
                found(one, "正文提到" + one.title()),
                found(one, one.paper().number()),
                search.near(one.title(), 5).contains(one),
                search.newest(all, null, 1000).contains(one),
                library.find(one.number()).isPresent(),
                library.page(LibraryFilter.ALL, null, 1000).contains(one));
    }

    private void change(PublicDocument one, String statement) {
        gate.run(
                TASK,
                (DSLContext tx) -> assertThat(
                                tx.execute("update public_document set " + statement + " where id = ?", one.id()))
                        .isEqualTo(1));
    }

    @Test
    void traditionalCharactersFindWhatIsPublishedInSimplifiedOnes() {
        var one = bring("60102", "关于鲸鲨舱单许可的通告");
        assertThat(search.find(LibraryQuery.of("鯨鯊艙單許可"), 0, 5).hits())
                .singleElement()
                .matches(hit -> hit.document().id() == one.id());
    }

    /** Every text that has a word has its beginning, too: what is suggested is the word and not what is left of it. */
    @Test
    void aMistypedLastCharacterIsPutRightAndNotJustLeftOut() {
        var _ = bring("60103", "关于鲸鲨驳船许可的通告");
        assertThat(search.find(LibraryQuery.of("鲸鲨驳船许河"), 0, 5).suggestion()).isEqualTo("鲸鲨驳船许可");
        assertThat(Spelling.cutShort("行政许河", "行政许")).isTrue();
        assertThat(Spelling.cutShort("报报关单", "报关单"))
                .as("a character that was typed twice")
                .isFalse();
    }

    /** Whatever changes the document: the search rests on the table itself, not on who wrote to it. */
    @Test
    void whatIsWithdrawnOrPastItsLastDayIsFoundInNoWay() {
        var one = bring("60001", "关于鲸鱼灯展示的通告");
        assertThat(everyWay(one)).containsOnly(true);
        int count = search.count(LibraryQuery.of(""));
        int ofItem = search.items("8604").getOrDefault("GS-C22", 0);
        change(one, "until = date '2026-03-02'");
        assertThat(library.find(one.number())).isPresent();
        assertThat(found(one, one.title())).isTrue();
        clock.set(MONDAY.plusDays(1));
        assertThat(everyWay(one)).containsOnly(false);
        assertThat(search.count(LibraryQuery.of(""))).isEqualTo(count - 1);
        clock.set(MONDAY);
        change(one, "until = null, state = 'WITHDRAWN'");
        assertThat(everyWay(one)).containsOnly(false);
        assertThat(search.items("8604").getOrDefault("GS-C22", 0)).isEqualTo(ofItem - 1);
        // nor does a suggestion lead to it
        assertThat(search.find(LibraryQuery.of("鲸渔灯展示"), 0, 5).suggestion()).isEmpty();
    }

    @Test
    void theBetterMatchComesFirstAndWhatHoldsBeforeWhatDoesNot() {
        var inText = bring("60002", "海豚灯");
        var repealed = bring("60003", "海豚灯管理办法");
        change(repealed, "validity = 'REPEALED'");
        var current = bring("60004", "海豚灯管理办法");
        var hits = search.find(LibraryQuery.of("海豚灯管理办法"), 0, 10).hits();
        assertThat(hits).extracting(hit -> hit.document().id()).containsSubsequence(current.id(), repealed.id());
        assertThat(search.find(LibraryQuery.of("试[2026]60002号"), 0, 10)
                        .hits()
                        .getFirst()
                        .document()
                        .id())
                .isEqualTo(inText.id());
        var second = search.find(LibraryQuery.of("海豚灯"), 1, 1);
        assertThat(second.hits())
                .hasSize(1)
                .containsExactly(
                        search.find(LibraryQuery.of("海豚灯"), 0, 3).hits().get(1));
        assertThat(second.found()).isEqualTo(3);
        assertThat(second.kinds()).containsEntry(DocumentKind.NOTICE, 3);
        assertThat(search.find(LibraryQuery.of("  ，。 "), 0, 10)).isEqualTo(LibraryHits.NONE);
    }

    @Test
    void noQuestionReadsTheWholeTable() throws SQLException {
        var asked = Asked.of("原产地 证书", Synonyms.shipped());
        var all = LibraryQuery.of("原产地 证书");
        List<String> plans = new ArrayList<>();
        try (Connection connection =
                DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "")) {
            connection.setAutoCommit(false);
            var plain = DSL.using(connection, SQLDialect.POSTGRES);
            // a small table is read whole whatever the index; only where there is none is this still the plan
            plain.execute("set local enable_seqscan = off");
            var configuration = new DefaultConfiguration().set(connection).set(SQLDialect.POSTGRES);
            var sql = DSL.using(configuration.derive(ExecuteListener.onExecuteStart(context -> {
                if (context.query() != null)
                    plans.add(String.join(
                            "\n",
                            plain.fetch("explain " + context.query().getSQL(ParamType.INLINED))
                                    .getValues(0, String.class)));
            })));
            ask(sql, all, asked);
            connection.rollback();
        }
        assertThat(plans)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(plan -> assertThat(plan)
                        .doesNotContain(
                                "Seq Scan on public_text", "Seq Scan on public_pair", "Seq Scan on public_document"));
    }

    /** 123 isn't in a text for having 12 and 23: what has only the pairs of characters hides nothing that is older. */
    @Test
    void anOldDocumentIsFoundBehindManyThatHaveOnlyThePairs() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "")) {
            connection.setAutoCommit(false);
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            sql.execute(
                    "set local session_replication_role = replica"); // texts without their documents, till the rollback
            sql.execute("""
                    insert into public_text (document_id, title, folded, tokens, title_tokens, number_key, house_code, item, kind,
                      validity, issuer, day)
                    select 9000000 + k, 'vj5', case when k in (20, 900, 4000) then 'hs vj58q' else 'vj5 58q j58' end,
                      array['vj', 'j5', '58', '8q'], array['vj', 'j5'], '', '8604', 'GS-C22', 'NOTICE', 'IN_FORCE', '', date '2026-03-02' - k
                    from generate_series(1, ?) k""", 4000);
            var asked = Asked.of("VJ58Q", Synonyms.shipped());
            for (var recent : new YearMonth[] {null, YearMonth.of(2024, 1)}) {
                var had = words.having(sql, LibraryQuery.of("VJ58Q"), asked, false, recent, MONDAY);
                assertThat(had.found()).extracting(one -> one.id()).containsExactly(9000020L, 9000900L);
                assertThat(had.more())
                        .as("not all were read, and nobody is told that they were")
                        .isTrue();
            }
            sql.execute("delete from public_text where document_id > 9002000");
            var had = words.having(sql, LibraryQuery.of("VJ58Q"), asked, false, null, MONDAY);
            assertThat(had.found()).hasSize(2);
            assertThat(had.more()).isFalse();
            connection.rollback();
        }
    }

    private void ask(DSLContext sql, LibraryQuery all, Asked asked) {
        assertThat(store.recent(sql)).as("few are public here").isNull();
        assertThat(words.having(sql, all, asked, false, null, MONDAY).found())
                .as("the newest first, then all, is the same as all")
                .isEqualTo(words.having(sql, all, asked, false, YearMonth.of(2026, 3), MONDAY)
                        .found());
        assertThat(words.having(sql, all, asked, true, null, MONDAY)).isNotNull();
        assertThat(shelf.titles(sql, "8604", 5, MONDAY)).isNotNull();
        assertThat(store.indexed(sql, all, "8604-2026-G00001", MONDAY)).isNotNull();
        assertThat(store.numbered(sql, all, "令272", MONDAY)).isNotNull();
        assertThat(shelf.newest(sql, LibraryQuery.of(""), null, 20, MONDAY)).isNotNull();
        assertThat(shelf.items(sql, "8604", MONDAY)).isNotNull();
        assertThat(near.frequencies(sql, Set.of("原产", "证书"), MONDAY)).hasSize(2);
        assertThat(near.titled(sql, List.of("原产", "证书"), MONDAY)).isNotNull();
        assertThat(near.known(sql, Set.of("原产", "证书"))).isNotNull();
        for (var gap : Spelling.gaps("原产第证书", Set.of("原产", "证书")))
            assertThat(near.fitting(sql, gap)).isNotNull();
        assertThat(near.best(sql, List.of("原产地", "证书"), MONDAY)).isNotNull();
        assertThat(store.documents(sql, List.of(1L, 2L), MONDAY)).isNotNull();
        assertThat(store.bodies(sql, List.of(1L, 2L))).isNotNull();
    }
}
