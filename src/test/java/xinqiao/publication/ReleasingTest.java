package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What becomes public: at its time, directly or for a while, put right, and taken away. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ReleasingTest extends PublishingLife {
    @Test
    @Covers(Provision.SZ_18)
    void onlyWhatTheProcedureNamesIsPublishedDirectly() {
        Working one = drafted("fang.zhou", "关于修改工作规程的决定");
        var maker = clerks.who("fang.zhou");
        assertThat(reasons(releases.publishDirectly(maker, one.id(), null)))
                .containsExactly("publication.refusal.no-direct-ground");
        assertThat(reasons(releases.publishDirectly(maker, one.id(), DirectGround.EXAMINED)))
                .containsExactly("publication.refusal.no-document-number");
        assertThat(reasons(releases.publishDirectly(maker, one.id(), DirectGround.AGAIN)))
                .containsExactly("publication.refusal.not-public-before");
        assertThat(reasons(releases.publishDirectly(maker, one.id(), DirectGround.STAFF)))
                .containsExactly("publication.refusal.not-staff");
        var staffed = draft("GS-C13", null, "现场执法人员信息", "见公示牌。");
        long people =
                publications.draft(maker, staffed, List.of()).orElseThrow().id();
        assertThat(releases.publishDirectly(maker, people, DirectGround.STAFF)
                        .orElseThrow()
                        .state())
                .isEqualTo(VersionState.PUBLISHED);
        // the national procedure reviews everything
        long there = drafted("kang.ning", "关于查验科人员的公示").id();
        assertThat(desk.open(clerks.who("kang.ning"), there).open()).doesNotContain(PublishingAct.DIRECT);
        assertThat(reasons(releases.publishDirectly(clerks.who("kang.ning"), there, DirectGround.STAFF)))
                .containsExactly("publication.refusal.not-now");
    }

    @Test
    @Covers({Provision.SZ_21, Provision.GS_7})
    void whatIsScheduledIsNobodysBeforeItsTimeNotEvenItsFile() {
        var file = clerks.stored("收费标准：每份五元。".getBytes(StandardCharsets.UTF_8), "收费标准.txt");
        Working one = publications
                .draft(
                        clerks.who("fang.zhou"),
                        draft("关于收费标准的公告", "见附件。"),
                        List.of(new Attached(1, file.sha256(), file.name(), file.type(), file.size())))
                .orElseThrow();
        assertThat(publications.submit(clerks.who("fang.zhou"), one.id(), "").isGranted())
                .isTrue();
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "").isGranted())
                .isTrue();
        var at = MONDAY.plusDays(1).atTime(10, 0).atZone(ZONE).toInstant();
        var maker = clerks.who("fang.zhou");
        assertThat(reasons(releases.schedule(maker, one.id(), clock.instant().minusSeconds(1))))
                .containsExactly("publication.refusal.not-to-come");
        assertThat(reasons(releases.schedule(
                        maker, one.id(), MONDAY.plusMonths(1).atStartOfDay(ZONE).toInstant())))
                .containsExactly("publication.refusal.after-the-last-day");
        assertThat(releases.schedule(maker, one.id(), at).isGranted()).isTrue();
        assertThat(releases.unschedule(maker, one.id()).isGranted()).isTrue();
        assertThat(releases.schedule(maker, one.id(), at).isGranted()).isTrue();
        releases.settle();
        assertThat(isPublic(one)).isFalse();
        for (Viewer stranger : List.of(new Visitor(), clerks.who("dao.yaping"), clerks.who("luo.peng")))
            assertThat(files(stranger, one)).isZero();
        clock.set(at);
        releases.settle();
        releases.settle();
        assertThat(isPublic(one)).isTrue();
        assertThat(files(new Visitor(), one)).isEqualTo(1);
        assertThat(desk.open(maker, one.id()).versions()).hasSize(1);
    }

    @Test
    @Covers({Provision.GS_7, Provision.SZ_17, Provision.SZ_18})
    void whatIsWithdrawnLeavesATraceAndComesBack() {
        Working one = approved("关于办公时间的通告");
        var maker = clerks.who("fang.zhou");
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        String number = one.document().number();
        assertThat(library.withdrawn(number)).isEmpty();
        assertThat(reasons(releases.withdraw(maker, one.id(), "", "")))
                .containsExactly("publication.refusal.no-words", "publication.refusal.no-public-words");
        assertThat(releases.withdraw(maker, one.id(), "时间写错，经科长同意", "内容有误，更正后重新公开")
                        .isGranted())
                .isTrue();
        assertThat(isPublic(one)).isFalse();
        assertThat(library.withdrawn(number).orElseThrow().words()).isEqualTo("内容有误，更正后重新公开");
        assertThat(reasons(releases.restore(maker, one.id(), "已核对"))).containsExactly("publication.refusal.not-now");
        assertThat(releases.restore(clerks.who("yan.ming"), one.id(), "核对无误").isGranted())
                .isTrue();
        assertThat(isPublic(one)).isTrue();
        assertThat(library.withdrawn(number)).isEmpty();
    }

    @Test
    @Covers(Provision.GS_7)
    void whatIsLimitedIsPublicUpToItsLastDay() {
        Working one = approved("关于拍卖的公告");
        var maker = clerks.who("fang.zhou");
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        assertThat(reasons(releases.limit(maker, one.id(), MONDAY.minusDays(1))))
                .containsExactly("publication.refusal.until-past");
        assertThat(releases.limit(maker, one.id(), MONDAY).isGranted()).isTrue();
        releases.settle();
        assertThat(isPublic(one)).isTrue();
        clock.set(MONDAY.plusDays(1));
        assertThat(isPublic(one)).isFalse();
        releases.settle();
        assertThat(library.withdrawn(one.document().number()).orElseThrow().expired())
                .isTrue();
        assertThat(releases.restore(clerks.who("cao.yang"), one.id(), "延长公开")
                        .orElseThrow()
                        .document()
                        .until())
                .isNull();
    }

    @Test
    @Covers(Provision.GS_7)
    void aCorrectionIsAnotherVersionAndTheOldOneStaysUntilThen() {
        Working one = approved("关于预约通关的通告");
        var maker = clerks.who("fang.zhou");
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        Working second = publications.correct(maker, one.id(), "电话变更", "").orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        var interpreted = brought.bring(
                        new Machine("import of documents"),
                        new Brought(
                                "test:tied",
                                "8601",
                                "GS-C22",
                                null,
                                DocumentKind.NOTICE,
                                MONDAY,
                                Content.of("原文", "文")))
                .orElseThrow();
        var changed = new Draft(
                "GS-C01",
                null,
                DocumentKind.OTHER,
                MONDAY,
                Content.of("关于预约通关的通告（更新）", "新电话13912345678。"),
                List.of(new Tie(LinkKind.INTERPRETS, interpreted)),
                null,
                null);
        assertThat(publications
                        .edit(maker, one.id(), second.revision(), changed, List.of(), Set.of())
                        .isGranted())
                .isTrue();
        assertThat(reasons(publications.submit(maker, one.id(), ""))).containsExactly("publication.refusal.unchecked");
        var keys = desk.open(maker, one.id()).unanswered().stream()
                .map(Finding::key)
                .collect(Collectors.toSet());
        assertThat(publications.confirm(maker, one.id(), keys).isGranted()).isTrue();
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(library.find(one.document().number()).orElseThrow().title()).isEqualTo("关于预约通关的通告");
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "").isGranted())
                .isTrue();
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        var now = library.find(one.document().number()).orElseThrow();
        assertThat(now.title()).isEqualTo("关于预约通关的通告（更新）");
        assertThat(now.item()).isEqualTo("GS-C22");
        assertThat(library.versions(now)).hasSize(2);
        assertThat(library.links(now)).extracting(Linked::kind).containsExactly(LinkKind.INTERPRETS);
    }

    /** 再次公开: the very same text and files. */
    @Test
    @Covers(Provision.SZ_18)
    void onlyWhatWasJustSoPublicIsPublishedAgainDirectly() {
        Working one = published("关于再次公开的通告");
        var maker = clerks.who("fang.zhou");
        assertThat(publications.correct(maker, one.id(), "试改", "").isGranted()).isTrue();
        Working changed = rewritten(one, "另一段。");
        assertThat(reasons(releases.publishDirectly(maker, one.id(), DirectGround.AGAIN)))
                .containsExactly("publication.refusal.not-public-before");
        var file = clerks.stored("附件。".getBytes(StandardCharsets.UTF_8), "收费标准.txt");
        var attached = new Attached(1, file.sha256(), file.name(), file.type(), file.size());
        Working more = publications
                .edit(maker, one.id(), changed.revision(), draft("关于再次公开的通告", "第一段。"), List.of(attached), Set.of())
                .orElseThrow();
        assertThat(reasons(releases.publishDirectly(maker, one.id(), DirectGround.AGAIN)))
                .as("the same text with another file")
                .containsExactly("publication.refusal.not-public-before");
        assertThat(publications
                        .edit(maker, one.id(), more.revision(), draft("关于再次公开的通告", "第一段。"), List.of(), Set.of(1))
                        .isGranted())
                .isTrue();
        assertThat(releases.publishDirectly(maker, one.id(), DirectGround.AGAIN)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    @Covers({Provision.GS_7, Provision.SZ_17})
    void whatIsPublicIsWithdrawnHoweverFarTheNextVersionHasComeAndDoesNotComeBackWithIt() {
        Working one = published("关于撤下的通告");
        String number = one.document().number();
        var maker = clerks.who("fang.zhou");
        assertThat(publications.correct(maker, one.id(), "更新", "").isGranted()).isTrue();
        rewritten(one, "更新后的一段。");
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(releases.withdraw(maker, one.id(), "有误", "内容有误").isGranted()).isTrue();
        assertThat(isPublic(one)).isFalse();
        assertThat(gate.as(
                        maker,
                        (DSLContext tx) -> tx.fetchValue(
                                "select payload from fact where stream = 'public-document' and kind = 'Withdrawn'"
                                        + " and stream_id = {0}",
                                one.id())))
                .asString()
                .as("the version that was public")
                .contains("\"version\":1");
        assertThat(desk.open(clerks.who("cao.yang"), one.id()).open())
                .contains(PublishingAct.RESTORE, PublishingAct.APPROVE)
                .doesNotContain(PublishingAct.WITHDRAW);
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "").isGranted())
                .isTrue();
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        var now = library.find(number).orElseThrow();
        assertThat(library.read(now).content().body()).isEqualTo("更新后的一段。");
        assertThat(library.versions(now)).extracting(PublicVersion::version).containsExactly(2);
        assertThat(library.closed(now, 1).orElseThrow().words()).isEqualTo("内容有误");
    }

    @Test
    @Covers(Provision.GS_7)
    void aTextThatWasPutRightCanBeTakenFromThePublicsSight() {
        Working one = published("关于人员信息的通告");
        var maker = clerks.who("fang.zhou");
        assertThat(publications.correct(maker, one.id(), "误列个人信息", "原文误列个人信息").isGranted())
                .isTrue();
        rewritten(one, "更正后的一段。");
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "").isGranted())
                .isTrue();
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        var now = library.find(one.document().number()).orElseThrow();
        assertThat(library.versions(now)).hasSize(1);
        var closed = library.closed(now, 1).orElseThrow();
        assertThat(closed.on()).isEqualTo(MONDAY);
        assertThat(closed.words()).isEqualTo("原文误列个人信息");
        assertThat(library.closed(now, 2)).isEmpty();
        assertThat(rows(new Visitor(), "public_version", one)).isEqualTo(1);
        assertThat(rows(maker, "public_version", one)).isEqualTo(2);
    }

    @CanIgnoreReturnValue
    private Working rewritten(Working one, String body) {
        var maker = clerks.who("fang.zhou");
        var now = desk.open(maker, one.id()).one();
        return publications
                .edit(maker, one.id(), now.revision(), draft(now.content().title(), body), List.of(), Set.of())
                .orElseThrow();
    }
}
