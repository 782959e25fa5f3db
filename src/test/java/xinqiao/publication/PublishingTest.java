package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The lives of publications: who makes it drafts it, another one approves, and nobody reads it before its time. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class PublishingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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

    private static Draft draft(String title, String body) {
        return draft("GS-C22", null, title, body);
    }

    private static Draft draft(String item, @Nullable Integer element, String title, String body) {
        return new Draft(item, element, DocumentKind.NOTICE, MONDAY, Content.of(title, body), List.of(), null, null);
    }

    private Working drafted(String login, String title) {
        return publications
                .draft(clerks.who(login), draft(title, "第一段。"), List.of())
                .orElseThrow();
    }

    private Working approved(String title) {
        long id = drafted("fang.zhou", title).id();
        assertThat(publications.submit(clerks.who("fang.zhou"), id, "").isGranted())
                .isTrue();
        return reviews.approve(clerks.who("cao.yang"), id, "同意公开").orElseThrow();
    }

    private boolean isPublic(Working one) {
        return library.find(one.document().number()).isPresent();
    }

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
    @Covers({Provision.GS_7, Provision.SZ_19})
    void whoeverWroteAnyOfItDoesNotApproveIt() {
        Working one = drafted("fang.zhou", "关于窗口调整的通告");
        var head = clerks.who("cao.yang");
        int seen = desk.open(head, one.id()).one().revision();
        assertThat(publications
                        .edit(head, one.id(), seen, draft("关于窗口调整的通告", "改过。"), List.of(), Set.of())
                        .isGranted())
                .isTrue();
        assertThat(publications.submit(clerks.who("fang.zhou"), one.id(), "").isGranted())
                .isTrue();
        assertThat(desk.open(head, one.id()).open()).doesNotContain(PublishingAct.APPROVE);
        assertThat(reasons(reviews.approve(head, one.id(), ""))).containsExactly("publication.refusal.not-now");
        // it goes back to those who made it, who are told of what the other one wrote
        assertThat(publications.takeBack(clerks.who("fang.zhou"), one.id()).isGranted())
                .isTrue();
        assertThat(reasons(publications.edit(
                        clerks.who("fang.zhou"), one.id(), seen, draft("旧", "旧"), List.of(), Set.of())))
                .containsExactly("publication.refusal.changed-meanwhile");
        assertThat(publications
                        .drop(clerks.who("fang.zhou"), one.id())
                        .orElseThrow()
                        .document()
                        .state())
                .isEqualTo(DocumentState.DROPPED);
    }

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
    @Covers(Provision.GS_7)
    void aFileIsTakenOutOfADraft() {
        var maker = clerks.who("fang.zhou");
        var file = clerks.stored("旧附件。".getBytes(StandardCharsets.UTF_8), "旧附件.txt");
        var attached = new Attached(1, file.sha256(), file.name(), file.type(), file.size());
        var draft = draft("关于附件的公告", "见附件。");
        Working one = publications.draft(maker, draft, List.of(attached)).orElseThrow();
        assertThat(files(maker, one)).isEqualTo(1);
        assertThat(publications
                        .edit(maker, one.id(), one.revision(), draft, List.of(), Set.of(1))
                        .isGranted())
                .isTrue();
        assertThat(files(maker, one)).isZero();
    }

    private int files(Viewer viewer, Working one) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch("select from public_file where document_id = {0}", one.id())
                        .size());
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

    private Working published(String title) {
        Working one = approved(title);
        return releases.publish(clerks.who("fang.zhou"), one.id()).orElseThrow();
    }

    @CanIgnoreReturnValue
    private Working rewritten(Working one, String body) {
        var maker = clerks.who("fang.zhou");
        var now = desk.open(maker, one.id()).one();
        return publications
                .edit(maker, one.id(), now.revision(), draft(now.content().title(), body), List.of(), Set.of())
                .orElseThrow();
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

    private int rows(Viewer viewer, String table, Working one) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch("select from " + table + " where document_id = {0}", one.id())
                        .size());
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
    @Covers({Provision.GS_7, Provision.GS_C24})
    void theDayOnWhichItWasMadeLeavesATraceWhenItIsChangedAndAnElementHasItsOwnPeriod() {
        var maker = clerks.who("fang.zhou");
        Working one = publications
                .draft(maker, draft("GS-C24", 1, "依申请公开渠道", "来函或者在网上提出。"), List.of())
                .orElseThrow();
        // three working days instead of the procedure's twenty
        assertThat(desk.open(maker, one.id()).clocks())
                .filteredOn(clock -> clock.key().equals("publication"))
                .extracting(clock -> clock.deadline().lastDay())
                .containsExactly(LocalDate.of(2026, 3, 5));
        var earlier =
                new Draft("GS-C24", 1, DocumentKind.NOTICE, MONDAY.minusDays(3), one.content(), List.of(), null, null);
        Working now = publications
                .edit(maker, one.id(), one.revision(), earlier, List.of(), Set.of())
                .orElseThrow();
        assertThat(now.course().said().notes())
                .extracting(Said.Note::formed)
                .containsExactly(new Said.Formed(MONDAY, MONDAY.minusDays(3)));
        assertThat(publications
                        .edit(maker, one.id(), now.revision(), earlier, List.of(), Set.of())
                        .orElseThrow()
                        .course()
                        .said()
                        .notes())
                .as("nothing changed")
                .hasSize(1);
        assertThat(gate.as(
                        maker,
                        (DSLContext tx) -> tx.fetchValue(
                                "select payload from fact where stream = 'public-document' and kind = 'Edited'"
                                        + " and stream_id = {0} order by seq limit 1",
                                one.id())))
                .asString()
                .contains("2026-03-02", "2026-02-27");
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

    private boolean archives(Actor actor, Working one) {
        return desk.unarchived(actor).stream()
                .anyMatch(line -> line.waits() && line.one().id() == one.id());
    }

    @Test
    @Covers(Provision.SYS_4)
    void aDraftIsThereForThoseWhoMakeItAndTheHousesOwnOnly() {
        Working one = drafted("fang.zhou", "关于内部安排的草稿");
        for (String stranger : List.of("dao.yaping", "luo.peng", "zhou.min", "jia.lin"))
            assertThatThrownBy(() -> desk.open(clerks.who(stranger), one.id()))
                    .as(stranger)
                    .isInstanceOf(NotThere.class);
        for (String stranger : List.of("dao.yaping", "luo.peng"))
            assertThat(desk.unfinished(clerks.who(stranger)))
                    .noneMatch(each -> each.one().id() == one.id());
        assertThat(desk.open(clerks.who("ding.yi"), one.id()).one().content().title())
                .isEqualTo("关于内部安排的草稿");
        assertThat(reasons(publications.draft(clerks.who("jia.lin"), draft("法规", "文"), List.of())))
                .containsExactly("publication.refusal.no-power");
        assertThat(isPublic(one)).isFalse();
    }

    @Test
    @Covers(Provision.GS_7)
    void whatIsNoInformationIsNotDrafted() {
        var maker = clerks.who("fang.zhou");
        var bad = new Draft(
                "C22",
                null,
                DocumentKind.NOTICE,
                MONDAY.plusDays(1),
                Content.of("", ""),
                List.of(),
                MONDAY.minusDays(1),
                null);
        assertThat(reasons(publications.draft(maker, bad, List.of())))
                .containsExactly(
                        "publication.refusal.no-title",
                        "publication.refusal.no-item",
                        "publication.refusal.formed-later",
                        "publication.refusal.until-past");
        long empty = publications
                .draft(maker, draft("空", ""), List.of())
                .orElseThrow()
                .id();
        assertThat(reasons(publications.submit(maker, empty, ""))).containsExactly("publication.refusal.nothing");
    }
}
