package xinqiao.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Somebody from outside sees the chosen papers of the one case, while the engagement lasts, and nothing else. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EngagementsTest extends Lawyers {
    @Autowired
    ReadingLog readings;

    @Test
    @Covers({Provision.KM_10, Provision.JF_V6, Provision.JF_L5, Provision.SYS_4})
    void aLawyerReadsTheChosenPapersOfOneCaseWritesAnOpinionAndSeesNothingAfterTheEnd() {
        var lawyer = lawyer("林律师");
        var stranger = lawyer("周律师");
        long id = petition();
        long other = petition();
        long acceptance = desks.read("tian.ye", id).letters().getFirst().id();
        long foreign = desks.read("tian.ye", other).letters().getFirst().id();
        var office = desks.who("tian.ye");
        assertThat(reasons(engagements.engage(
                        office, id, new NewEngagement(lawyer.id(), "", null, false, Set.of(), Set.of()))))
                .containsExactlyInAnyOrder(
                        "engagement.refusal.no-purpose", "engagement.refusal.no-end", "engagement.refusal.no-papers");
        assertThat(reasons(engagements.engage(office, id, asks(lawyer, true, Set.of(foreign)))))
                .containsExactly("engagement.refusal.other-papers");
        var engaged = engagements
                .engage(office, id, asks(lawyer, true, Set.of(acceptance)))
                .orElseThrow();
        assertThat(reasons(engagements.engage(office, id, asks(lawyer, true, Set.of()))))
                .containsExactly("engagement.refusal.already");

        assertThat(engagements.mine(lawyer.viewer())).extracting(Engagement::id).containsExactly(engaged.id());
        assertThat(engagements.mine(stranger.viewer())).isEmpty();
        assertThat(engagements.read(stranger.viewer(), engaged.id())).isEmpty();
        var file = engagements.read(lawyer.viewer(), engaged.id()).orElseThrow();
        assertThat(file.given().text()).isNotNull();
        assertThat(file.given().files()).isEmpty();
        assertThat(file.given().letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo(LetterKind.ACCEPTANCE));
        assertThat(readings.list(
                        desks.who("shen.pei"),
                        new ReadingLog.Filter(
                                lawyer.viewer().personId(), new Subject("engagement", engaged.id()), null),
                        null))
                .hasSize(1);

        assertThat(reasons(engagements.opine(lawyer.viewer(), engaged.id(), " ").orElseThrow()))
                .containsExactly("engagement.refusal.no-opinion");
        var said = engagements
                .opine(lawyer.viewer(), engaged.id(), "应当适用海关法第二十三条。")
                .orElseThrow()
                .orElseThrow();
        assertThat(said.opinionOn()).isEqualTo(MONDAY);
        assertThat(engagements.opine(stranger.viewer(), engaged.id(), "不是我的")).isEmpty();
        assertThat(engagements.of(office, id))
                .singleElement()
                .satisfies(one -> assertThat(one.opinion()).contains("第二十三条"));

        clock.set(MONDAY.plusDays(11));
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        clock.set(MONDAY.plusDays(2));
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isPresent();
        var _ = engagements.end(office, id, engaged.id()).orElseThrow();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
    }

    @Test
    @Covers({Provision.KM_10, Provision.KM_21B, Provision.KM_33A})
    void nobodyIsEngagedInAReportNorByAnotherHouse() {
        var lawyer = lawyer("郑律师");
        var report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "监管一科某人"));
        assertThat(reasons(engagements.engage(desks.who("dao.yaping"), report.id(), asks(lawyer, true, Set.of()))))
                .contains("engagement.refusal.report");
        long id = petition();
        assertThat(reasons(engagements.engage(desks.who("chen.jing"), id, asks(lawyer, true, Set.of()))))
                .contains("engagement.refusal.not-now");
        assertThatThrownBy(() -> engagements.of(desks.who("yan.ming"), id)).isInstanceOf(NotThere.class);
        assertThat(outsiders.list(desks.who("yan.ming"))).noneMatch(one -> one.id() == lawyer.id());
        assertThat(outsiders
                        .register(desks.who("kang.ning"), "某人", OutsiderKind.DEPUTY, "某单位")
                        .isGranted())
                .isFalse();
        var _ = outsiders.open(desks.who("tian.ye"), lawyer.id(), false).orElseThrow();
        assertThat(reasons(engagements.engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))))
                .containsExactly("engagement.refusal.nobody");
    }

    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theHouseAboveThatSeesTheCaseSeesWhoTakesPartAndChangesNothing() {
        var lawyer = lawyer("何律师");
        long id = petition();
        var above = desks.who("chen.jing");
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        assertThat(engagements.of(above, id)).extracting(Engagement::name).containsExactly("何律师");
        assertThat(engagements.engages(above, desks.read("chen.jing", id))).isFalse();
        assertThat(reasons(engagements.end(above, id, engaged.id()))).containsExactly("engagement.refusal.not-now");
        assertThat(outsiders.list(above)).noneMatch(one -> one.id() == lawyer.id());
        gate.run(
                desks.who("yan.ming"),
                tx -> assertThat(tx.fetchExists(Tables.PARTICIPANT, Tables.PARTICIPANT.ID.eq(lawyer.id())))
                        .isFalse());
    }

    @Test
    @Covers({Provision.KM_33A, Provision.SYS_3})
    void anAuditorWhoIsKeptOutOfTheCaseDoesntLearnWhoFromOutsideReadOfIt() {
        var lawyer = lawyer("许律师");
        long id = petition();
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        var _ = engagements.read(lawyer.viewer(), engaged.id()).orElseThrow();
        var auditor = desks.who("shen.pei");
        var of = new ReadingLog.Filter(null, new Subject("engagement", engaged.id()), null);
        assertThat(readings.list(auditor, of, null)).hasSize(1);
        desks.act("gu.xin", id, new Recuse(auditor.personId(), "信访人是其亲属"));
        assertThat(readings.list(auditor, of, null)).isEmpty();
    }
}
