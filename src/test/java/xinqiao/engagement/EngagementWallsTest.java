package xinqiao.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What the database itself hands to somebody from outside: of the one engagement, while it lasts, and no row of any case. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EngagementWallsTest extends Lawyers {
    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theDatabaseItselfShowsAParticipantNoRowOfAnyCase() {
        var lawyer = lawyer("吴律师");
        long id = petition();
        var _ = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        gate.run(lawyer.viewer(), tx -> {
            for (var table : List.of(
                    Tables.PETITION,
                    Tables.PETITION_TEXT,
                    Tables.PETITIONER,
                    Tables.ATTACHMENT,
                    Tables.LETTER,
                    Tables.SENDING,
                    Tables.SUPERVISION,
                    Tables.REMINDER,
                    Tables.READING,
                    Tables.STAFF_RECORD))
                assertThat(tx.fetchCount(table)).as(table.getName()).isZero();
            assertThat(tx.fetchCount(Tables.FACT, Tables.FACT.STREAM.ne("engagement")))
                    .isZero();
            assertThat(tx.fetchCount(Tables.ENGAGEMENT)).isEqualTo(1);
            assertThat(tx.fetchCount(Tables.PARTICIPANT)).isEqualTo(1);
        });
    }

    /** What the database hands out of an engagement: text, files, letters, its own row, its papers and its journal. */
    private List<Integer> handedOut(Lawyer lawyer, long engagement) {
        return gate.as(
                lawyer.viewer(),
                tx -> Stream.of(
                                "given_text({0})",
                                "given_attachments({0})",
                                "given_letters({0})",
                                "engagement where id = {0}",
                                "engagement_paper where engagement_id = {0}",
                                "fact where stream = 'engagement' and stream_id = {0}")
                        .map(from -> tx.resultQuery("select count(*) from " + from, val(engagement))
                                .fetchSingle(0, Integer.class))
                        .toList());
    }

    @Test
    @Covers({Provision.KM_10, Provision.KM_21B, Provision.SYS_4})
    void whatBecomesAReportEndsForThoseFromOutsideAndTheDatabaseHandsThemNothingOfIt() {
        var lawyer = lawyer("秦律师");
        long id = desks.register("dao.yaping", Papers.against("8602", MONDAY, "某科员"))
                .id();
        var office = desks.who("dao.yaping");
        var engaged =
                engagements.engage(office, id, asks(lawyer, true, Set.of())).orElseThrow();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isPresent();
        assertThat(handedOut(lawyer, engaged.id())).containsExactly(1, 0, 0, 1, 1, 1);

        desks.act("dao.yaping", id, new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        assertThat(engagements.of(office, id))
                .singleElement()
                .satisfies(one -> assertThat(one.endedOn()).isEqualTo(MONDAY));
        nothingOf(engaged, lawyer);

        // and if nobody had ended it
        ended(office, engaged, null);
        nothingOf(engaged, lawyer);
        ended(office, engaged, MONDAY);
    }

    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theDatabaseHandsOutNothingBeforeTheFirstDayNorAfterTheLast() {
        var lawyer = lawyer("孙律师");
        long id = petition();
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        assertThat(handedOut(lawyer, engaged.id())).containsExactly(1, 0, 0, 1, 1, 1);
        clock.set(engaged.until());
        assertThat(handedOut(lawyer, engaged.id())).startsWith(1);
        for (LocalDate day :
                List.of(engaged.from().minusDays(1), engaged.until().plusDays(1))) {
            clock.set(day);
            nothingOf(engaged, lawyer);
        }
    }

    private void nothingOf(Engagement engaged, Lawyer lawyer) {
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        assertThat(engagements.opine(lawyer.viewer(), engaged.id(), "意见")).isEmpty();
        assertThat(handedOut(lawyer, engaged.id())).containsOnly(0);
    }

    private void ended(Actor actor, Engagement engaged, @Nullable LocalDate on) {
        int changed = gate.as(
                actor,
                tx -> tx.update(Tables.ENGAGEMENT)
                        .set(Tables.ENGAGEMENT.ENDED_ON, on)
                        .where(Tables.ENGAGEMENT.ID.eq(engaged.id()))
                        .execute());
        assertThat(changed).isEqualTo(1);
    }
}
