package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.Liabilities.Entry;
import xinqiao.accountability.LiabilityDesk.About;
import xinqiao.governance.Inspections;
import xinqiao.governance.Inspections.Found;
import xinqiao.governance.Matter;
import xinqiao.governance.Matter.Occasion;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** From a check of open government to those who decide on liability, and who learns of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class InspectionProposalsTest extends LiabilityAtWork {
    @Autowired
    InspectionProposals proposals;

    @Autowired
    Registers registers;

    @Autowired
    Inspections inspections;

    @Autowired
    Gate gate;

    /** Of 8602: the first and the last point aren't met. */
    private long checked(Actor inspector) {
        var points = List.of(new Point("公示栏与目录一致", ""), new Point("专岗在位", ""), new Point("设有查阅点", ""));
        var list = registers
                .enter(
                        inspector,
                        RegisterKind.CHECKLIST,
                        NewEntry.of(new Matter.Checklist("公开检查要点", 1, points), MONDAY))
                .orElseThrow();
        long id = inspections
                .begin(inspector, "8602", Occasion.SPOT, list.id(), "抽查瑞丽海关政务公开", "检查组", MONDAY)
                .orElseThrow()
                .id();
        var found = List.of(
                new Found(0, Verdict.NOT_MET, "长期没有更新", List.of()),
                new Found(1, Verdict.MET, "", List.of()),
                new Found(2, Verdict.NOT_MET, "没有查阅点", List.of()));
        assertThat(inspections.find(inspector, id, found).isGranted()).isTrue();
        assertThat(reasons(proposals.propose(inspector, asked(id, Set.of(0), "尚未形成结论"))))
                .containsExactly("governance.refusal.not-now");
        assertThat(inspections
                        .conclude(inspector, id, "存在问题", "限期整改", MONDAY.plusDays(10))
                        .isGranted())
                .isTrue();
        return id;
    }

    private NewProposal asked(long check, Set<Integer> points, String statement) {
        return new NewProposal(
                check,
                points,
                LiabilityGround.DISCLOSURE_OUTDATED,
                Set.of(desks.who("gu.xin").personId()),
                statement);
    }

    @Test
    @Covers({Provision.GS_19, Provision.SZ_34, Provision.SYS_4})
    void whatACheckFoundIsProposedToThoseWhoDecideAndNeitherTheHouseNorWhoIsNamedLearnsOfIt() {
        var office = desks.who("zhou.min");
        long check = checked(office);
        assertThat(reasons(proposals.propose(office, asked(check, Set.of(1), ""))))
                .containsExactly("accountability.refusal.no-points");
        assertThat(reasons(proposals.propose(office, asked(check, Set.of(0), ""))))
                .containsExactly("accountability.refusal.no-words");
        assertThat(reasons(proposals.propose(
                        office, new NewProposal(check, Set.of(0), LiabilityGround.DELAYED, Set.of(), "长期没有更新"))))
                .containsExactly("accountability.refusal.no-ground");
        assertThat(reasons(proposals.propose(desks.who("dao.yaping"), asked(check, Set.of(0), "自己提自己"))))
                .as("the inspected house")
                .containsExactly("governance.refusal.not-now");
        assertThatThrownBy(() -> proposals.propose(desks.who("tang.yan"), asked(check, Set.of(0), "别的海关")))
                .isInstanceOf(NotThere.class);

        Entry begun = proposals
                .propose(office, asked(check, Set.of(0, 2), "长期没有更新，建议追究责任。"))
                .orElseThrow();
        assertThat(begun.seen()).as("the supervision department decides").isFalse();
        assertThat(reasons(proposals.propose(office, asked(check, Set.of(2), "再提一次"))))
                .containsExactly("accountability.refusal.proposed-before");
        long id = begun.id();

        // whoever proposed knows that it was, and nothing of what comes of it
        doesNotExistFor("zhou.min", id);
        assertThat(proposals.of(office, check)).singleElement().satisfies(one -> {
            assertThat(one.points()).containsExactly(0, 2);
            assertThat(one.to()).isEqualTo("8600");
            assertThat(one.liability()).isNull();
        });
        // whoever decides sees both, each linked to the other
        for (var login : List.of("wu.haitao", "wei.hong")) {
            var file = desk.read(desks.who(login), id);
            assertThat(file.liability().state()).isEqualTo(LiabilityState.PROPOSED);
            assertThat(file.about())
                    .isNotNull()
                    .extracting(About::what, About::id)
                    .containsExactly(About.What.INSPECTION, check);
            assertThat(proposals.of(desks.who(login), check))
                    .singleElement()
                    .matches(one -> one.liability() != null && one.liability().id() == id);
            assertThat(waitsFor(login, id)).isTrue();
        }
        // the house reads the check and learns of no proposal; nor does anybody else
        for (var login : List.of("dao.yaping", "gu.xin", "tian.ye", "kang.ning", "tang.yan", "cao.yang", "tao.ran")) {
            doesNotExistFor(login, id);
            assertThat(proposals.of(desks.who(login), check)).as(login).isEmpty();
            assertThat(rows(login, id)).as(login).isZero();
        }
        assertThat(registers
                        .find(desks.who("dao.yaping"), RegisterKind.INSPECTION, check)
                        .content()
                        .notes())
                .as("nothing of it stands in what the house reads")
                .noneMatch(note -> note.words().contains("追究"));

        var _ = liabilities.open(desks.who("wu.haitao"), id, Set.of(), "属实").orElseThrow();
        ordered("wei.hong", id);
        var bare = desk.read(desks.who("gu.xin"), id);
        assertThat(bare.liability().bare()).isTrue();
        assertThat(bare.about()).as("an order tells nothing of what led to it").isNull();
        assertThat(proposals.of(desks.who("gu.xin"), check)).isEmpty();
    }

    /** Past the application's own filter. */
    private int rows(String login, long liability) {
        return gate.as(
                desks.who(login),
                (DSLContext tx) -> tx.fetch(
                                "select from liability_proposal where liability_id = {0}", DSL.val(liability))
                        .size());
    }

    @Test
    @Covers({Provision.GS_19, Provision.KM_33A})
    void theSupervisionDepartmentThatInspectsDecidesAndNobodyProposesAboutThemselves() {
        var supervision = desks.who("wu.haitao");
        long check = checked(supervision);
        Entry begun = proposals
                .propose(supervision, asked(check, Set.of(2), "拒不设置查阅点。"))
                .orElseThrow();
        assertThat(begun.seen()).isTrue();
        assertThat(state("wu.haitao", begun.id()))
                .as("whoever may judge has opened it")
                .isEqualTo(LiabilityState.OPENED);
        assertThat(proposals.of(desks.who("zhou.min"), check))
                .as("another department of the house")
                .isEmpty();
        assertThat(rows("zhou.min", begun.id())).isZero();
    }
}
