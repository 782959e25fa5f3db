package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;

/** The lives of publications: who makes it drafts it, another one approves, and nobody reads it before its time. */
abstract class PublishingLife {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    TestClock clock;

    @Autowired
    PublicDrafts publications;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReleases releases;

    @Autowired
    PublishingDesk desk;

    @Autowired
    PublicLibrary library;

    @Autowired
    PublicDocuments brought;

    @Autowired
    Clerks clerks;

    @Autowired
    Staff staff;

    @Autowired
    Gate gate;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    static Draft draft(String title, String body) {
        return draft("GS-C22", null, title, body);
    }

    static Draft draft(String item, @Nullable Integer element, String title, String body) {
        return new Draft(item, element, DocumentKind.NOTICE, MONDAY, Content.of(title, body), List.of(), null, null);
    }

    Working drafted(String login, String title) {
        return publications
                .draft(clerks.who(login), draft(title, "第一段。"), List.of())
                .orElseThrow();
    }

    Working approved(String title) {
        long id = drafted("fang.zhou", title).id();
        assertThat(publications.submit(clerks.who("fang.zhou"), id, "").isGranted())
                .isTrue();
        return reviews.approve(clerks.who("cao.yang"), id, "同意公开").orElseThrow();
    }

    boolean isPublic(Working one) {
        return library.find(one.document().number()).isPresent();
    }

    int files(Viewer viewer, Working one) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch("select from public_file where document_id = {0}", one.id())
                        .size());
    }

    Working published(String title) {
        Working one = approved(title);
        return releases.publish(clerks.who("fang.zhou"), one.id()).orElseThrow();
    }

    int rows(Viewer viewer, String table, Working one) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch("select from " + table + " where document_id = {0}", one.id())
                        .size());
    }
}
