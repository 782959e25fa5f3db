package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.Catalogues;
import xinqiao.channel.Board;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.NewShowing;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.compliance.HouseStanding;
import xinqiao.compliance.Programme;
import xinqiao.compliance.StandingState;
import xinqiao.governance.Matter;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What must be published, over HTTP: a house reads its own, the direct customs those below, others nothing. */
@XinqiaoTest
@Import(Staff.class)
class CompliancePagesTest {
    private static final String PATH = "/desk/compliance";

    @LocalServerPort
    int port;

    @Autowired
    ComplianceDesk desk;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    Board board;

    @Autowired
    Registers registers;

    @Autowired
    Houses houses;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void later() {
        clock.set(LocalDate.of(2026, 11, 23));
    }

    private StandingState state(String login, String house, String item) {
        return desk.house(staff.actor(login), house).orElseThrow().items().stream()
                .filter(one -> one.item().id().equals(item))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** Whatever was there before, the part that is brought now is covered, and the item is once all of it is. */
    @Test
    @Covers({Provision.GS_6B, Provision.SYS_4})
    void whatIsPublishedIsCountedAndNothingElse() {
        var item = "GS-C20";
        assertThat(state("cao.yang", "8601", item)).isNotIn(StandingState.DONE, StandingState.NOT_OURS);
        bring("compliance:whole", item, null);
        // the national catalogue wants it on the notice board too
        assertThat(state("cao.yang", "8601", item)).isEqualTo(StandingState.CHANNEL_MISSING);
        var hung = new NewShowing(
                ChannelKind.NOTICE_BOARD, "", item, "业务咨询电话", "公告栏", "报关大厅", LocalDate.of(2026, 11, 23), null, "");
        long hanging = board.enter(staff.actor("cao.yang"), hung, List.of()).orElseThrow();
        assertThat(state("cao.yang", "8601", item)).isEqualTo(StandingState.DONE);
        assertThat(board.end(staff.actor("cao.yang"), hanging).isGranted()).isTrue();
        assertThat(state("cao.yang", "8601", item)).isEqualTo(StandingState.CHANNEL_MISSING);
        // a direct customs' item isn't a subordinate house's
        assertThat(state("cao.yang", "8601", "GS-C10")).isEqualTo(StandingState.NOT_OURS);
    }

    private void bring(String source, String item, @Nullable Integer element) {
        var _ = documents.bring(
                new Machine("test"),
                new Brought(
                        source,
                        "8601",
                        item,
                        element,
                        DocumentKind.DATA,
                        LocalDate.of(2026, 11, 20),
                        Content.of("应急值班电话", "24小时值守。")));
    }

    @Test
    @Covers({Provision.SYS_4, Provision.GS_6B})
    void aHouseSeesItsOwnTheDirectCustomsThoseBelowAndHandlersNothing() {
        assertThat(desk.area(staff.actor("tang.yan")))
                .extracting(HouseStanding::house)
                .containsExactly("8603");
        assertThat(desk.area(staff.actor("zhou.min")))
                .extracting(HouseStanding::house)
                .contains("8600", "8601", "8602", "8603", "8604");
        assertThat(desk.area(staff.actor("fu.rong"))).isEmpty();
        var house = Clerk.signedIn(port, "tang.yan");
        assertThat(house.page(PATH)).contains("GS-C01").doesNotContain("瑞丽海关");
        assertThat(house.status(PATH + "/8602")).isEqualTo(404);
        assertThat(house.status(PATH + "/8600")).isEqualTo(404);
        assertThat(house.status(PATH + ".xlsx")).isEqualTo(200);
        var direct = Clerk.signedIn(port, "zhou.min");
        assertThat(direct.page(PATH)).contains("瑞丽海关", "《指引》推进进度");
        assertThat(direct.page(PATH + "/8602")).contains("GS-C01").doesNotContain("/desk/publications/new");
        assertThat(direct.bytes(PATH + ".xlsx").body()).startsWith('P', 'K');
        for (String page : new String[] {"", "/8603", ".xlsx"})
            assertThat(Clerk.signedIn(port, "fu.rong").status(PATH + page)).isEqualTo(404);
    }

    /** A house's own new catalogue doesn't wipe out since when it owes an item. */
    @Test
    @Covers(Provision.GS_6B)
    void aNewCatalogueDoesNotBeginTheTermsAnew() {
        var office = staff.actor("tang.yan");
        clock.set(LocalDate.of(2026, 8, 3));
        publish(office);
        var since = Objects.requireNonNull(book.since("8603").get("GS-C01"));
        clock.set(LocalDate.of(2026, 11, 23));
        publish(office);
        assertThat(book.since("8603").get("GS-C01")).isEqualTo(since);
    }

    private void publish(Actor office) {
        book.versions(office, office.houseCode()).stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one -> assertThat(catalogues.drop(office, one.id()).isGranted())
                        .isTrue());
        long draft = catalogues.begin(office).orElseThrow().id();
        assertThat(catalogues.publish(office, draft, "更新").isGranted()).isTrue();
    }

    @Test
    @Covers({Provision.GS_T1, Provision.GS_T3})
    void theProgrammeIsComputedFromTheArea() {
        var direct = staff.actor("zhou.min");
        book.versions(direct, "8600").stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one -> assertThat(catalogues.drop(direct, one.id()).isGranted())
                        .isTrue());
        long draft = catalogues.begin(direct).orElseThrow().id();
        assertThat(catalogues.publish(direct, draft, "公布").isGranted()).isTrue();
        var area = desk.area(direct);
        var programme = desk.programme(direct, area).orElseThrow();
        assertThat(programme.steps()).extracting(Programme.Progress::step).containsExactly(Programme.Step.values());
        assertThat(programme.steps().getFirst().by()).isEqualTo(LocalDate.of(2022, 4, 30));
        assertThat(programme.steps().getFirst().reached()).isTrue();
        int below = area.size() - 1;
        assertThat(programme.steps())
                .extracting(Programme.Progress::wanted)
                .containsExactly(1, 1, 1, (below + 2) / 3, below, 1);
        var house = staff.actor("tang.yan");
        assertThat(desk.programme(house, desk.area(house))).isEmpty();
    }

    /** 指引第二条: its own field's rules first; what they don't deal with by the guide, and it isn't counted as a house. */
    @Test
    @Covers({Provision.GS_2, Provision.SYS_4})
    void anInstitutionFollowsTheRulesOfItsOwnField() {
        var direct = Clerk.signedIn(port, "zhou.min");
        int houses = wanted(Programme.Step.ALL);
        String page = PATH + "/8604";
        var set = direct.submit(
                page, page + "/institution", "do", "set", "rules", "卫生健康公共企事业单位信息公开规定", "covered", "GS-C20");
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(state("yan.xiang", "8604", "GS-C20")).isEqualTo(StandingState.OWN_RULES);
        assertThat(state("yan.xiang", "8604", "GS-C02")).isNotEqualTo(StandingState.OWN_RULES);
        assertThat(wanted(Programme.Step.ALL)).isEqualTo(houses - 1);
        assertThat(direct.page(page))
                .contains("卫生健康公共企事业单位信息公开规定", "可参照公开")
                .as("what one may do isn't late")
                .doesNotContain("逾期", "未公开", "即将到期");
        assertThat(direct.submit(page, page + "/institution", "do", "set", "covered", "GS-C20")
                        .statusCode())
                .as("items without rules")
                .isEqualTo(422);
        assertThat(direct.submit(page, page + "/institution", "do", "end").statusCode())
                .isEqualTo(303);
        assertThat(state("yan.xiang", "8604", "GS-C20")).isNotEqualTo(StandingState.OWN_RULES);
        assertThat(wanted(Programme.Step.ALL)).isEqualTo(houses);
        var house = Clerk.signedIn(port, "yan.xiang");
        assertThat(house.page(page)).doesNotContain("/institution");
        assertThat(house.submit(page, page + "/institution", "do", "set", "rules", "x")
                        .statusCode())
                .as("nobody says so of oneself")
                .isEqualTo(404);
    }

    private int wanted(Programme.Step step) {
        var direct = staff.actor("zhou.min");
        return desk.programme(direct, desk.area(direct)).orElseThrow().steps().stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow()
                .wanted();
    }

    @Test
    @Covers({Provision.GS_T2, Provision.GS_T4})
    void thePlanIsFiledAndGoodCasesAreCounted() {
        var office = staff.actor("zhou.min");
        int before = done(Programme.Step.EXAMPLES);
        assertThat(done(Programme.Step.PLAN)).isZero();
        long department = houses.departments("8600").getFirst().id();
        var day = LocalDate.of(2026, 11, 2);
        var plan = NewEntry.of(
                new Matter.Plan("关区《指引》实施方案", "分三步推进。", ""),
                day,
                new Task("完成试点", department, LocalDate.of(2026, 12, 20)));
        long id = registers
                .enter(office, RegisterKind.PROGRAMME, plan)
                .orElseThrow()
                .id();
        assertThat(registers.enter(office, RegisterKind.PROGRAMME, plan).isGranted())
                .isFalse();
        assertThat(registers
                        .enter(staff.actor("dao.yaping"), RegisterKind.PROGRAMME, plan)
                        .isGranted())
                .as("the direct customs' own")
                .isFalse();
        assertThat(done(Programme.Step.PLAN)).as("made and not yet filed").isZero();
        assertThat(registers.file(office, id, "", day).isGranted()).isFalse();
        assertThat(registers.file(office, id, "昆关办函〔2026〕31号", day).isGranted()).isTrue();
        assertThat(registers.file(office, id, "昆关办函〔2026〕31号", day).isGranted()).isFalse();
        assertThat(done(Programme.Step.PLAN)).isEqualTo(1);
        var brand = NewEntry.of(new Matter.Activity("“边关零距离”公开品牌", "瑞丽海关", null, "一窗说清。"), day);
        long known = registers
                .enter(staff.actor("dao.yaping"), RegisterKind.BRAND, brand)
                .orElseThrow()
                .id();
        assertThat(done(Programme.Step.EXAMPLES)).isEqualTo(before + 1);
        assertThat(registers.end(staff.actor("dao.yaping"), known, "测试").isGranted())
                .isTrue();
        assertThat(registers.end(office, id, "测试").isGranted()).isTrue();
        assertThat(done(Programme.Step.EXAMPLES)).isEqualTo(before);
    }

    private int done(Programme.Step step) {
        var direct = staff.actor("zhou.min");
        return desk.programme(direct, desk.area(direct)).orElseThrow().steps().stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow()
                .done();
    }

    @Test
    @Covers(Provision.GS_6B)
    void thePagesAreLookedAt() {
        try (var direct = Look.as(port, "zhou.min", "zh-CN", 1280)) {
            direct.at(PATH, "compliance");
            direct.at(PATH + "/8602", "compliance-house");
        }
    }
}
