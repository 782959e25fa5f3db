package xinqiao.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.reasons;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.compliance.ElementStanding;
import xinqiao.compliance.ItemStanding;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.GeneratedYear;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The way of a report: drafted, submitted, approved by another, frozen, published, corrected, added up. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, GeneratedYear.class})
class AnnualReportsTest {
    private static final int YEAR = 2043;
    private static final Map<ReportPart, String> WORDS =
            Map.of(ReportPart.OVERALL, "总体平稳。", ReportPart.PROBLEMS, "无。", ReportPart.OTHER, "无");

    @Autowired
    AnnualReports reports;

    @Autowired
    AnnualReportDesk desk;

    @Autowired
    PublishedReports published;

    @Autowired
    AnnualReportVerification verification;

    @Autowired
    ComplianceDesk compliance;

    @Autowired
    Houses houses;

    @Autowired
    GeneratedYear generated;

    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void afterTheYear() {
        clock.set(LocalDate.of(YEAR + 1, 1, 12));
    }

    private static Draft draft(Map<ReportPart, String> words) {
        return new Draft(
                words, Map.of(Proactive.PENALTIES, BigDecimal.TEN, Proactive.FEES, new BigDecimal("1.25")), "法规科台账");
    }

    private long begun(String office, int year) {
        return reports.begin(clerks.who(office), year, Extent.OWN, Map.of(), "")
                .orElseThrow()
                .id();
    }

    private AnnualReport frozen(String office, String leader, int year) {
        return frozen(clerks.who(office), clerks.who(leader), year);
    }

    private AnnualReport frozen(Actor writer, Actor leader, int year) {
        long id = reports.begin(writer, year, Extent.OWN, Map.of(), "")
                .orElseThrow()
                .id();
        assertThat(reports.edit(writer, id, draft(WORDS)).isGranted()).isTrue();
        assertThat(reports.submit(writer, id).isGranted()).isTrue();
        return reports.decide(leader, id, true, "同意").orElseThrow();
    }

    /** The same post in a house that has nobody of its own, such as one that another test made. */
    private Actor in(String house, Actor post) {
        var there = houses.get(house);
        return new Actor(
                post.accountId(),
                post.personId(),
                post.name(),
                post.postId(),
                there.code(),
                there.path(),
                there.directCustoms(),
                post.departmentId(),
                post.departmentKind(),
                post.scope(),
                post.powers(),
                post.behalf(),
                post.reports());
    }

    @Test
    @Covers({Provision.SZ_5_2B, Provision.LAW_D6})
    void aReportIsApprovedByAnotherFrozenAndPublished() {
        generated.write(clerks.who("mo.han"), GeneratedYear.draw(1, 40, YEAR));
        var office = clerks.who("mo.han");
        var leader = clerks.who("yin.hao");
        long waiting = desk.due(leader).toApprove();
        assertThat(desk.due(office).own()).isTrue();
        assertThat(desk.due(office).late()).isFalse();
        assertThat(desk.preview(office, YEAR, Extent.OWN).applications().total(AnnualTable.RECEIVED))
                .isPositive();
        long id = begun("mo.han", YEAR);
        assertThat(reasons(reports.begin(office, YEAR, Extent.OWN, Map.of(), "")))
                .contains("annualreport.refusal.one-is-open");
        assertThat(reasons(reports.submit(office, id)))
                .containsExactlyInAnyOrder(
                        "annualreport.refusal.no-source",
                        "annualreport.refusal.lacks.OVERALL",
                        "annualreport.refusal.lacks.PROBLEMS",
                        "annualreport.refusal.lacks.OTHER");
        assertThat(reports.edit(office, id, draft(WORDS)).isGranted()).isTrue();
        assertThat(desk.open(office, id).faults()).isEmpty();
        assertThat(reports.submit(office, id).isGranted()).isTrue();
        assertThat(desk.due(leader).toApprove()).isEqualTo(waiting + 1);
        assertThat(reasons(reports.publish(office, id))).containsExactly("annualreport.refusal.not-now");
        assertThat(reasons(reports.decide(leader, id, false, " "))).containsExactly("annualreport.refusal.no-words");
        assertThat(reports.decide(leader, id, false, "请补充").orElseThrow().state())
                .isEqualTo(ReportState.DRAFT);
        assertThat(reports.submit(office, id).isGranted()).isTrue();
        var frozen = reports.decide(leader, id, true, "同意").orElseThrow();
        assertThat(frozen.state()).isEqualTo(ReportState.FROZEN);
        assertThat(frozen.snapshot()).hasSize(64);
        assertThat(frozen.figures().of(Proactive.FEES)).isEqualByComparingTo("1.25");
        assertThat(published.find("8604", YEAR, Extent.OWN, null)).isEmpty();
        assertThat(reasons(reports.edit(office, id, draft(WORDS)))).containsExactly("annualreport.refusal.not-now");
        assertThat(reports.publish(office, id).orElseThrow().publishedOn()).isEqualTo(LocalDate.of(YEAR + 1, 1, 12));
        assertThat(desk.due(office).own()).isFalse();
        var everybody = published.find("8604", YEAR, Extent.OWN, null).orElseThrow();
        assertThat(everybody.figures()).isEqualTo(frozen.figures());
        assertThat(published.all()).extracting(AnnualReport::id).contains(id);
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.name()).isNotBlank();
        // what the catalogue asks for (GS-C24, element 2) is published
        assertThat(compliance.house(office, "8604").orElseThrow().items())
                .filteredOn(one -> one.item().id().equals("GS-C24"))
                .flatExtracting(ItemStanding::elements)
                .filteredOn(one -> one.element().no() == 2)
                .extracting(ElementStanding::published)
                .containsExactly(LocalDate.of(YEAR + 1, 1, 12));
        correctedByAnotherVersion(office, leader, everybody);
    }

    /** What was published stays, whatever happens to the applications afterwards. */
    private void correctedByAnotherVersion(Actor office, Actor leader, AnnualReport first) {
        generated.write(clerks.who("mo.han"), GeneratedYear.draw(2, 10, YEAR));
        var opened = desk.open(office, first.id());
        assertThat(opened.moved()).isTrue();
        assertThat(opened.report().figures()).isEqualTo(first.figures());
        assertThat(opened.opens(AnnualTable.RECEIVED, AnnualTable.TOTAL))
                .as("a number that no longer is what its list says leads nowhere")
                .isFalse();
        assertThat(reasons(reports.begin(office, YEAR, Extent.OWN, Map.of(), " ")))
                .containsExactly("annualreport.refusal.no-reason");
        var second = reports.begin(office, YEAR, Extent.OWN, Map.of(), "补登申请").orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.content().text(ReportPart.OVERALL)).isEqualTo("总体平稳。");
        assertThat(reports.submit(office, second.id()).isGranted()).isTrue();
        assertThat(reports.decide(leader, second.id(), true, "").isGranted()).isTrue();
        assertThat(reports.publish(office, second.id()).isGranted()).isTrue();
        var now = published.find("8604", YEAR, Extent.OWN, null).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.figures().applications()).isNotEqualTo(first.figures().applications());
        assertThat(published.find("8604", YEAR, Extent.OWN, 1).orElseThrow().figures())
                .isEqualTo(first.figures());
        assertThat(published.versions(now)).extracting(AnnualReport::version).containsExactly(2, 1);
    }

    @Test
    @Covers({Provision.LAW_D6, Provision.SYS_3})
    void theDatabaseItselfRefusesToChangeWhatIsFrozen() {
        var one = frozen("mo.han", "yin.hao", YEAR + 1 - 10);
        var office = clerks.who("mo.han");
        for (String change : new String[] {
            "update annual_report set figures = replace(figures, '0', '1') where id = " + one.id(),
            "update annual_report set state = 'DRAFT' where id = " + one.id()
        })
            assertThatThrownBy(() -> gate.as(office, (DSLContext tx) -> tx.execute(change)))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changes");
        assertThat(verification.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.SZ_5_2B, Provision.LAW_D6, Provision.JF_V6})
    void whoWroteItDoesNotApproveAndNobodyIsNamed() {
        var head = clerks.who("mo.han");
        var both = new Actor(
                head.accountId(),
                head.personId(),
                head.name(),
                head.postId(),
                head.houseCode(),
                head.housePath(),
                head.directCustoms(),
                head.departmentId(),
                head.departmentKind(),
                head.scope(),
                java.util.Set.of(Power.TRIAGE, Power.APPROVE));
        long id = begun("mo.han", YEAR - 12);
        assertThat(reasons(reports.edit(both, id, new Draft(Map.of(ReportPart.OTHER, "来电13800000000"), Map.of(), ""))))
                .containsExactly("annualreport.refusal.personal-numbers");
        assertThat(reasons(reports.edit(
                        both, id, new Draft(WORDS, Map.of(Proactive.LICENCES, new BigDecimal("1.5")), "台账"))))
                .containsExactly("annualreport.refusal.not-a-number");
        assertThat(reports.edit(both, id, draft(WORDS)).isGranted()).isTrue();
        assertThat(reports.submit(both, id).isGranted()).isTrue();
        assertThat(reasons(reports.decide(both, id, true, ""))).containsExactly("annualreport.refusal.own-draft");
        // nor where somebody else wrote it last
        assertThat(reports.decide(clerks.who("yin.hao"), id, false, "请补充").isGranted())
                .isTrue();
        var another = by(clerks.who("yin.hao").personId(), head);
        assertThat(reports.edit(another, id, draft(WORDS)).isGranted()).isTrue();
        assertThat(reports.submit(another, id).isGranted()).isTrue();
        assertThat(reasons(reports.decide(both, id, true, ""))).containsExactly("annualreport.refusal.own-draft");
        assertThat(reasons(reports.begin(clerks.who("tu.ya"), YEAR, Extent.OWN, Map.of(), "")))
                .contains("annualreport.refusal.no-power");
        assertThat(reasons(reports.begin(head, YEAR + 9, Extent.AREA, Map.of(), "")))
                .contains("annualreport.refusal.no-area", "annualreport.refusal.year-to-come");
        clock.set(LocalDate.of(YEAR - 3, 6, 1));
        long early = begun("mo.han", YEAR - 3);
        assertThat(reports.edit(head, early, draft(WORDS)).isGranted()).isTrue();
        assertThat(reasons(reports.submit(head, early))).containsExactly("annualreport.refusal.year-not-over");
        assertThat(reports.drop(head, early).isGranted()).isTrue();
        assertThat(desk.list(head)).extracting(AnnualReport::id).doesNotContain(early);
    }

    /** Somebody else in the same post. */
    private static Actor by(long person, Actor post) {
        return new Actor(
                post.accountId(),
                person,
                post.name(),
                post.postId(),
                post.houseCode(),
                post.housePath(),
                post.directCustoms(),
                post.departmentId(),
                post.departmentKind(),
                post.scope(),
                post.powers());
    }

    @Test
    @Covers(Provision.SYS_4)
    void aDraftIsTheHousesAndWhatIsFrozenItsSuperiors() {
        var office = clerks.who("mo.han");
        long id = begun("mo.han", YEAR - 25);
        for (String outside : new String[] {"tu.ya", "yang.fan", "yu.bo", "tian.ye", "zhou.min", "wei.hong"}) {
            var actor = clerks.who(outside);
            assertThatThrownBy(() -> desk.open(actor, id)).as(outside).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> reports.submit(actor, id)).as(outside).isInstanceOf(NotThere.class);
            assertThat(desk.list(actor)).extracting(AnnualReport::id).doesNotContain(id);
        }
        assertThat(desk.open(clerks.who("yin.hao"), id).report().id()).isEqualTo(id);
        assertThat(reports.edit(office, id, draft(WORDS)).isGranted()).isTrue();
        assertThat(reports.submit(office, id).isGranted()).isTrue();
        assertThat(reports.decide(clerks.who("yin.hao"), id, true, "数据已与台账核对").isGranted())
                .isTrue();
        assertThat(desk.open(clerks.who("zhou.min"), id).report().state()).isEqualTo(ReportState.FROZEN);
        assertThat(desk.open(clerks.who("zhou.min"), id).report().content().notes())
                .isEmpty();
        assertThat(desk.open(office, id).report().content().notes()).isNotEmpty();
        assertThat(AnnualReports.open(desk.open(clerks.who("zhou.min"), id).report(), clerks.who("zhou.min")))
                .isEmpty();
        for (String outside : new String[] {"yu.bo", "tian.ye", "tu.ya"}) {
            var actor = clerks.who(outside);
            assertThatThrownBy(() -> desk.open(actor, id)).as(outside).isInstanceOf(NotThere.class);
        }
        assertThat(published.all()).extracting(AnnualReport::id).doesNotContain(id);
        assertThat(reports.publish(office, id).isGranted()).isTrue();
        assertThat(desk.open(clerks.who("tian.ye"), id).report().id()).isEqualTo(id);
        assertThat(desk.open(clerks.who("tian.ye"), id).report().content().notes())
                .isEmpty();
    }

    /** 汇总: sums of what the houses approved; nobody may be missing. */
    @Test
    @Covers({Provision.LAW_D6, Provision.SZ_5_2B})
    void theDirectCustomsAddsUpTheFrozenReportsOfItsArea() {
        int year = YEAR - 14;
        var office = clerks.who("zhou.min");
        generated.write(clerks.who("mo.han"), GeneratedYear.draw(3, 20, year));
        generated.write(clerks.who("tian.ye"), GeneratedYear.draw(4, 20, year));
        assertThat(desk.reportsArea(office)).isTrue();
        assertThat(AnnualReports.writes(office)).isTrue();
        clock.set(LocalDate.of(year + 1, 2, 3));
        assertThat(desk.due(office).late()).isTrue();
        assertThat(desk.due(office).missing()).isEqualTo(2);
        var area = reports.begin(office, year, Extent.AREA, Map.of(), "").orElseThrow();
        assertThat(reports.edit(office, area.id(), new Draft(WORDS, Map.of(), ""))
                        .isGranted())
                .isTrue();
        var missing = desk.missing(office, year);
        assertThat(missing).contains("8600", "8602", "8604");
        assertThat(reasons(reports.submit(office, area.id()))).containsExactly("annualreport.refusal.missing");
        long sum = 0;
        for (String house : missing) {
            var own = switch (house) {
                case "8600" -> frozen("chen.jing", "wei.hong", year);
                case "8601" -> frozen("cao.yang", "ma.chunhua", year);
                case "8602" -> frozen("tian.ye", "gu.xin", year);
                case "8603" -> frozen("yu.bo", "lei.ming", year);
                case "8604" -> frozen("mo.han", "yin.hao", year);
                default -> frozen(in(house, clerks.who("tian.ye")), in(house, clerks.who("gu.xin")), year);
            };
            sum += own.figures().applications().total(AnnualTable.RECEIVED);
        }
        assertThat(desk.due(office).missing()).isZero();
        var opened = desk.open(office, area.id());
        assertThat(opened.missing()).isEmpty();
        assertThat(opened.report().figures().applications().total(AnnualTable.RECEIVED))
                .isEqualTo(sum);
        assertThat(opened.report().figures().of(Proactive.PENALTIES))
                .isEqualByComparingTo(BigDecimal.TEN.multiply(BigDecimal.valueOf(missing.size())));
        assertThat(opened.opens(AnnualTable.RECEIVED, AnnualTable.TOTAL)).isTrue();
        assertThat(reports.submit(office, area.id()).isGranted()).isTrue();
        assertThat(reports.decide(clerks.who("wei.hong"), area.id(), true, "").isGranted())
                .isTrue();
        assertThat(reports.publish(office, area.id()).orElseThrow().key()).isEqualTo("8600-" + year + "-area");
        assertThat(verification.problems()).isEmpty();
    }
}
