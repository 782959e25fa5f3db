package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What was brought in can be read by everybody, and nobody from outside writes there. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class PublicLibraryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Machine TASK = new Machine("import of documents");

    @Autowired
    TestClock clock;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicLibrary library;

    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private static Brought notice(String source, String title) {
        return new Brought(
                source, "8602", "GS-C22", null, DocumentKind.NOTICE, MONDAY, Content.of(title, "第一段。\n第二段。"));
    }

    @Test
    void whatIsBroughtInIsReadByEverybodyAndNeverTwice() {
        String number = documents.bring(TASK, notice("test:1", "关于调整查验时间的通告")).orElseThrow();
        assertThat(number).startsWith("8602-2026-G");
        assertThat(documents.bring(TASK, notice("test:1", "同一件"))).isEmpty();
        PublicDocument one = library.find(number).orElseThrow();
        assertThat(library.read(one).content().body()).isEqualTo("第一段。\n第二段。");
        assertThat(library.versions(one)).hasSize(1);
        assertThat(library.links(one)).isEmpty();
        var notices = new LibraryFilter("8602", "GS-C22", DocumentKind.NOTICE);
        assertThat(library.page(notices, null, 1000)).contains(one);
        assertThat(library.page(notices, one, 1000)).doesNotContain(one);
        assertThat(library.page(new LibraryFilter("8601", null, null), null, 1000))
                .doesNotContain(one);
    }

    @Test
    void nobodyElseWritesIntoIt() {
        String number = documents.bring(TASK, notice("test:2", "关于窗口的通告")).orElseThrow();
        long id = library.find(number).orElseThrow().id();
        for (Viewer viewer : List.of(new Visitor(), clerks.who("cao.yang")))
            for (String statement : List.of(
                    "update public_document set title = 'x' where id = {0}",
                    "update public_version set content = '{}' where document_id = {0}"))
                assertThat(changed(viewer, statement, id)).isZero();
    }

    private int changed(Viewer viewer, String statement, long id) {
        return gate.as(
                viewer, (DSLContext tx) -> tx.query(statement, DSL.val(id)).execute());
    }
}
