package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.reasons;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What is being made: who writes it, who sees it, and what is no information. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class DraftingTest extends PublishingLife {
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
