package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What another one decides of it: let through, refused, asked of the secrecy department, looked at again. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ReviewingTest extends PublishingLife {
    @Test
    @Covers({Provision.GS_7, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    void whatADepartmentDraftsAnotherApprovesAndEverybodyReads() {
        Working one = approved("关于调整查验场地的通告");
        assertThat(one.state()).isEqualTo(VersionState.APPROVED);
        assertThat(isPublic(one)).isFalse();
        Working done = releases.publish(clerks.who("fang.zhou"), one.id()).orElseThrow();
        assertThat(done.document().state()).isEqualTo(DocumentState.PUBLISHED);
        assertThat(library.read(library.find(one.document().number()).orElseThrow())
                        .content()
                        .body())
                .isEqualTo("第一段。");
        assertThat(reasons(releases.publish(clerks.who("fang.zhou"), one.id())))
                .containsExactly("publication.refusal.not-now");
        Working kept =
                releases.archive(clerks.who("yan.ming"), one.id(), "2026年第3卷").orElseThrow();
        assertThat(kept.course().archivedOn()).isEqualTo(MONDAY);
        assertThat(kept.course().said().notes())
                .extracting(Said.Note::act)
                .containsExactly(
                        PublishingAct.SUBMIT, PublishingAct.APPROVE, PublishingAct.PUBLISH, PublishingAct.ARCHIVE);
    }

    @Test
    @Covers({Provision.SZ_19, Provision.SZ_17})
    void inDoubtTheSecrecyDepartmentDecidesAndAGroundIsLookedAtAgain() {
        Working one = drafted("fang.zhou", "监管场所布控图");
        assertThat(publications.submit(clerks.who("fang.zhou"), one.id(), "").isGranted())
                .isTrue();
        assertThat(reasons(reviews.askSecrecy(clerks.who("cao.yang"), one.id(), " ")))
                .containsExactly("publication.refusal.no-words");
        assertThat(reviews.askSecrecy(clerks.who("cao.yang"), one.id(), "是否涉密不能确定")
                        .isGranted())
                .isTrue();
        assertThat(desk.open(clerks.who("cao.yang"), one.id()).one().state()).isEqualTo(VersionState.SECRECY);
        var secrecy = secrecy();
        assertThat(reviews.clear(secrecy, one.id(), "部分内容可以公开").isGranted()).isTrue();
        assertThat(reviews.askSecrecy(clerks.who("cao.yang"), one.id(), "仍不能确定").isGranted())
                .isTrue();
        LocalDate later = MONDAY.plusYears(1);
        assertThat(reasons(reviews.forbid(secrecy, one.id(), ReplyKind.INTERNAL, "", MONDAY)))
                .containsExactly(
                        "publication.refusal.no-ground",
                        "publication.refusal.no-reasoning",
                        "publication.refusal.reexamine-later");
        Working refused = reviews.forbid(secrecy, one.id(), ReplyKind.WORK_SECRET, "属于布控工作秘密", later)
                .orElseThrow();
        assertThat(refused.state()).isEqualTo(VersionState.REFUSED);
        assertThat(isPublic(one)).isFalse();
        var office = clerks.who("yan.ming");
        assertThat(line(office, one).waits()).isFalse();
        clock.set(later);
        assertThat(line(office, one).waits()).isTrue();
        assertThat(reviews.reexamine(office, one.id(), true, "事由仍在", later.plusMonths(6))
                        .isGranted())
                .isTrue();
        assertThat(line(office, one).waits()).isFalse();
        Working anew = reviews.reexamine(office, one.id(), false, "布控已结束", null).orElseThrow();
        assertThat(anew.version()).isEqualTo(2);
        assertThat(anew.state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    @Covers(Provision.SZ_17)
    void whoeverApprovesRefusesOnAGroundOfTheProcedureOrSendsItBack() {
        Working one = drafted("fang.zhou", "企业申报价格明细");
        var head = clerks.who("cao.yang");
        assertThat(publications.submit(clerks.who("fang.zhou"), one.id(), "").isGranted())
                .isTrue();
        assertThat(reviews.sendBack(head, one.id(), "请删去价格").isGranted()).isTrue();
        assertThat(publications
                        .submit(clerks.who("fang.zhou"), one.id(), "无法删去")
                        .isGranted())
                .isTrue();
        Working refused = reviews.refuse(head, one.id(), ReplyKind.TRADE_SECRET, "属于企业商业秘密", MONDAY.plusYears(2))
                .orElseThrow();
        assertThat(refused.course().ground()).isEqualTo(ReplyKind.TRADE_SECRET);
        assertThat(refused.course().said().reasoning()).isEqualTo("属于企业商业秘密");
    }

    @Test
    @Covers({Provision.SZ_18, Provision.SZ_20, Provision.SZ_17})
    void whatAReviewDidNotLetThroughIsNotPublishedWithoutOne() {
        Working one = published("关于退回的通告");
        var maker = clerks.who("fang.zhou");
        var head = clerks.who("cao.yang");
        assertThat(publications.correct(maker, one.id(), "更新", "").isGranted()).isTrue();
        assertThat(desk.open(maker, one.id()).open()).contains(PublishingAct.DIRECT);
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(reviews.sendBack(head, one.id(), "不妥").isGranted()).isTrue();
        assertThat(desk.open(maker, one.id()).open()).doesNotContain(PublishingAct.DIRECT);
        // nor as another version that begins where that one was given up
        assertThat(publications.drop(maker, one.id()).isGranted()).isTrue();
        assertThat(desk.open(maker, one.id()).one().version()).as("dropped").isEqualTo(1);
        assertThat(publications.correct(maker, one.id(), "再改", "").orElseThrow().version())
                .as("numbered after all that there were")
                .isEqualTo(3);
        assertThat(desk.open(maker, one.id()).open()).doesNotContain(PublishingAct.DIRECT);
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(reviews.refuse(head, one.id(), ReplyKind.TRADE_SECRET, "属于商业秘密", MONDAY.plusDays(1))
                        .isGranted())
                .isTrue();
        assertThat(desk.open(maker, one.id()).open())
                .contains(PublishingAct.WITHDRAW)
                .doesNotContain(PublishingAct.CORRECT);
        clock.set(MONDAY.plusDays(1));
        assertThat(reviews.reexamine(clerks.who("yan.ming"), one.id(), false, "已不属于", null)
                        .orElseThrow()
                        .version())
                .isEqualTo(4);
        assertThat(desk.open(maker, one.id()).open())
                .contains(PublishingAct.SUBMIT)
                .doesNotContain(PublishingAct.DIRECT);
    }

    /** Past the application's own filter: who wrote it, what was said, what the checks found. */
    @Test
    @Covers(Provision.SYS_4)
    void whatIsThoughtInsideIsNobodysOutsideEvenOfWhatIsPublic() {
        var file = clerks.stored("窗口时间。".getBytes(StandardCharsets.UTF_8), "窗口办公时间.txt");
        var maker = clerks.who("fang.zhou");
        Working one = publications
                .draft(
                        maker,
                        draft("关于窗口时间的公告", "见附件。"),
                        List.of(new Attached(1, file.sha256(), file.name(), file.type(), file.size())))
                .orElseThrow();
        assertThat(publications.submit(maker, one.id(), "").isGranted()).isTrue();
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "内部意见").isGranted())
                .isTrue();
        assertThat(releases.publish(maker, one.id()).isGranted()).isTrue();
        for (String table : List.of("public_version_inside", "public_file_inside")) {
            assertThat(rows(maker, table, one)).as(table).isEqualTo(1);
            for (Viewer stranger : List.of(new Visitor(), clerks.who("dao.yaping"), clerks.who("luo.peng")))
                assertThat(rows(stranger, table, one)).as(table).isZero();
        }
        assertThat(gate.as(
                        new Visitor(),
                        (DSLContext tx) -> tx.fetch("select * from public_version where document_id = {0}", one.id())
                                .toString()))
                .doesNotContain("内部意见", "writers", "approver", "course");
    }

    @Test
    @Covers(Provision.SZ_21)
    void thePapersOfAnApprovalWaitUntilTheyAreArchived() {
        Working one = published("关于归档的通告");
        var office = clerks.who("yan.ming");
        assertThat(archives(office, one)).isTrue();
        assertThat(archives(clerks.who("tian.ye"), one)).as("another house").isFalse();
        assertThat(releases.archive(office, one.id(), "2026年第3卷").isGranted()).isTrue();
        assertThat(archives(office, one)).isFalse();
    }

    /** Who decides in doubt holds another post too. */
    private Actor secrecy() {
        return Stream.of(0, 1)
                .map(post -> staff.actor("gao.jie", post))
                .filter(actor -> actor.may(Power.CHECK_SECRECY))
                .findFirst()
                .orElseThrow();
    }

    private PublishingDesk.Line line(Actor actor, Working one) {
        return desk.unfinished(actor).stream()
                .filter(each -> each.one().id() == one.id())
                .findFirst()
                .orElseThrow();
    }

    private boolean archives(Actor actor, Working one) {
        return desk.unarchived(actor).stream()
                .anyMatch(line -> line.waits() && line.one().id() == one.id());
    }
}
