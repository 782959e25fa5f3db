package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.operation.Mode;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(Staff.class)
class SetupTest {
    private static final String FILE = """
            houses:
              - code: "%1$s"
                parent: "0000"
                name: {zh: 示例海关%1$s, en: Sample Customs %1$s}
                mark: 示%1$s
                profile: national-petition-2022
                contacts:
                  address: {zh: 示例市示例路1号, en: 1 Example Road}
                  postal-code: "100000"
                  email: letters@sample.customs.example
                  phone: "010-5550000"
                  place: {zh: 一楼接待室, en: Reception room}
                  time: {zh: 工作日上午, en: Working days, mornings}
                  progress: {zh: 凭编号和查询码查询, en: With number and code}
                  disclosure:
                    office: {zh: 办公室, en: General Office}
                    phone: "010-5550005"
                    fax: "010-5550006"
                    report-phone: "010-5550009"
                departments:
                  - kind: PETITION_OFFICE
                    name: {zh: 办公室, en: General Office}
                    posts:
                      - {name: 甲某, login: office.%2$s, title: {zh: 信访岗, en: Officer}, role: 信访岗, from: 2026-01-01}
                  - {kind: LEGAL, name: {zh: 法规处, en: Legal}}
                  - kind: IT
                    name: {zh: 科技处, en: Technology}
                    posts:
                      - name: 乙某
                        login: admin.%2$s
                        title: {zh: 系统管理员, en: System Administrator}
                        scope: OWN
                        powers: [ADMINISTER, SET_CALENDAR]
            roles:
              - {house: "%1$s", name: {zh: 信访岗, en: Petition Officer}, scope: HOUSE, powers: REGISTER TRIAGE ASSIGN}
            """;

    @Autowired
    OrganisationFile organisation;

    @Autowired
    SetupCommand command;

    @Autowired
    ProfileCommand profileCommand;

    @Autowired
    FirstHouse first;

    @Autowired
    FirstStart start;

    @Autowired
    PeopleImport people;

    @Autowired
    Staffing staffing;

    @Autowired
    Houses houses;

    @Autowired
    AccountBook accounts;

    @Autowired
    Accounts signIn;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void now() {
        clock.set(LocalDate.of(2026, 11, 22));
    }

    private String said(int expected, String... words) {
        var said = new StringWriter();
        assertThat(command.run(List.of(words), new PrintWriter(said, true)))
                .as(said.toString())
                .isEqualTo(expected);
        return said.toString();
    }

    @Test
    void aDirectCustomsIsSetUpFromOneFileAfterATry() throws IOException {
        Path file = Files.writeString(folder.resolve("organisation.yaml"), FILE.formatted("91A0", "a91"));
        assertThat(said(0, file.toString(), "--try")).contains("试读无误").doesNotContain("admin.a91");
        assertThat(houses.find("91A0")).isEmpty();
        String done = said(0, file.toString());
        assertThat(houses.get("91A0").directCustoms()).isEqualTo("91A0");
        assertThat(houses.profile("91A0", "PETITION", LocalDate.of(2026, 11, 22)))
                .contains("national-petition-2022");
        assertThat(houses.contacts("91A0").orElseThrow().complaintPhone()).isEqualTo("010-5550000");
        assertThat(houses.contacts("91A0").orElseThrow().disclosure().fax()).isEqualTo("010-5550006");
        assertThat(houses.contacts("91A0").orElseThrow().reportPhone()).isEqualTo("010-5550009");
        assertThat(houses.postsWith("91A0", Power.ASSIGN)).hasSize(1);
        String password = done.replaceAll("(?s).*admin\\.a91  (\\S+).*", "$1");
        assertThat(signIn.signIn("admin.a91", password, new Client("127.0.0.1", "test")))
                .isPresent();
        assertThat(done).doesNotContain("office.a91");
        assertThat(said(0, file.toString())).contains("已经存在").doesNotContain("admin.a91");
    }

    @Test
    void proceduresWordingCompetenceAndTelephoneNumbersComeFromTheSameFile() throws IOException {
        try (var national = getClass().getResourceAsStream("/profiles/national-petition-2022.yaml")) {
            Files.writeString(
                    folder.resolve("own.yaml"),
                    new String(national.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("id: national-petition-2022", "id: own-petition-91d")
                            .replace("family: national-petition", "family: own-petition-91d"));
        }
        String yaml = FILE.formatted("91D0", "d91").replace("profile: national-petition-2022", """
                                profile: own-petition-91d
                                    phones:
                                      - {business: {zh: 通关监管, en: Clearance}, phone: 010-5550011}
                                    notice: {zh: 开通网上信访, en: Petitions online}
                                    competence:
                                      - {places: 示例市91D Sample91D}
                                      - {department: 办公室, businesses: 示例业务91D}
                                    wordings:
                                      - {profile: own-petition-91d, letter: acceptance, part: closing, words: {zh: 特此函告。, en: Notified.}}
                                """.stripTrailing())
                + "procedures:\n  - {file: own.yaml, house: \"91D0\"}\n";
        Path file = Files.writeString(folder.resolve("whole.yaml"), yaml);
        assertThat(said(0, file.toString())).contains("设置完成");
        assertThat(houses.profile("91D0", "PETITION", LocalDate.of(2026, 11, 22)))
                .contains("own-petition-91d");
        assertThat(staffing.businessPhones("91D0")).hasSize(1);
        assertThat(staffing.notice("91D0").orElseThrow().zh()).isEqualTo("开通网上信访");
        assertThat(houses.proposeJurisdiction("示例市91D", "").getFirst().house().code())
                .isEqualTo("91D0");
        assertThat(said(0, file.toString())).contains("已经存在");
        assertThat(told(profileCommand, 0, folder.resolve("own.yaml").toString()))
                .contains("试读无误");
        assertThat(told(profileCommand, 2)).contains("usage");
        Path faulty = Files.writeString(folder.resolve("faulty-own.yaml"), "id: x");
        assertThat(told(profileCommand, 1, faulty.toString())).contains("缺少");
        assertThat(said(
                        1,
                        Files.writeString(
                                        folder.resolve("more.yaml"),
                                        "procedures:\n  - {file: faulty-own.yaml, house: \"91D0\"}\n  - {file: ../x.yaml}\n")
                                .toString()))
                .contains("faulty-own.yaml", "没有这个文件");
    }

    private static String told(ProfileCommand command, int expected, String... words) {
        var said = new StringWriter();
        assertThat(command.run(List.of(words), new PrintWriter(said, true)))
                .as(said.toString())
                .isEqualTo(expected);
        return said.toString();
    }

    @Test
    void aFaultyFileIsToldByLineAndLeavesNothingBehind() throws IOException {
        String faulty = FILE.formatted("91B0", "b91")
                .replace("kind: LEGAL", "kind: NOTHING")
                .replace("login: admin.b91", "login: tao.ran2 wrong")
                .replace("role: 信访岗", "role: 没有的角色")
                .replace("national-petition-2022", "no-such-profile");
        Path file = Files.writeString(folder.resolve("faulty.yaml"), faulty);
        assertThat(said(1, file.toString()))
                .contains("2: 没有办理规程 no-such-profile", "请选择部门类别", "没有角色“没有的角色”", "登录名为二至四十位", "未写入任何内容");
        assertThat(houses.find("91B0")).isEmpty();
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "houses: [");
        assertThat(said(1, broken.toString())).contains("YAML");
        Path list = Files.writeString(folder.resolve("list.yaml"), "- a");
        assertThat(said(1, list.toString())).contains("最外层");
        assertThat(said(2, folder.resolve("none.yaml").toString())).contains("没有这个文件");
    }

    @Test
    void theFirstSetUpIsRefusedWhereSomebodyCanSignInAlready() {
        assertThat(said(
                        1,
                        "--code",
                        "8600",
                        "--name",
                        "昆明海关",
                        "--name-en",
                        "K",
                        "--administrator",
                        "甲",
                        "--login",
                        "a.b"))
                .contains("已有账号");
        assertThat(said(2)).contains("usage");
        assertThat(said(2, "--code", "8600")).contains("usage");
        assertThat(start.nobodyCanSignInYet(Mode.PRODUCTION, accounts).lines()).isEmpty();
    }

    @Test
    void theFirstHouseHasWhatAHouseNeeds() {
        String yaml = first.asFile(Map.of(
                        "--code", "91C0",
                        "--name", "首设\"海关",
                        "--name-en", "First",
                        "--administrator", "首任管理员",
                        "--login", "first.91c"))
                .orElseThrow();
        var report = organisation.load(yaml, false);
        assertThat(report.problems()).isEmpty();
        assertThat(report.passwords()).containsOnlyKeys("first.91c");
        assertThat(staffing.house("91C0").orElseThrow().inService()).isTrue();
        assertThat(accounts.byLogin("first.91c").orElseThrow().mustChange()).isTrue();
    }

    @Test
    void peopleComeFromATableTheWrongRowsAreToldAndNobodyComesTwice() throws IOException {
        String csv = """
                姓名,工号,单位,部门,职务,可见范围,职责,登录名,起始日
                表一,T-001,8602,办公室,信访岗,本海关事项,登记、甄别受理,table.one,2026/1/5
                表二,T-002,瑞丽海关,监管一科,科员,OWN,HANDLE,table.two,
                表三,T-003,8602,没有的科,科员,OWN,HANDLE,,
                ,T-004,8602,办公室,科员,OWN,HANDLE,tao.ran,
                表五,T-005,8602,办公室,科员,,HANDLE,,不是日期
                """;
        byte[] file = csv.getBytes(Charset.forName("GB18030"));
        var admin = staff.actor("tao.ran");
        var tried = people.load(admin, file, true);
        assertThat(tried.added()).isEqualTo(2);
        assertThat(staffing.personByStaffNo("T-001")).isEmpty();
        assertThat(tried.problems())
                .extracting(PeopleReport.Problem::line)
                .contains(4, 6)
                .doesNotContain(2, 3);
        assertThat(tried.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.column()).contains(PersonColumn.SCOPE);
        });
        assertThat(people.load(admin, file, false).added()).isEqualTo(2);
        var again = people.load(admin, file, false);
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(2);
        long one = staffing.personByStaffNo("T-001").orElseThrow();
        assertThat(staffing.postsOf(one).getFirst().post().powers())
                .containsExactlyInAnyOrder(Power.REGISTER, Power.TRIAGE);
        assertThat(accounts.byLogin("table.one").orElseThrow().mustChange()).isTrue();
        var stranger = people.load(staff.actor("chen.jing"), file, true);
        assertThat(stranger.added()).isZero();
    }

    @Test
    void aSpreadsheetIsReadAndWhatIsNoneIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("人员");
            String[][] rows = {
                {"姓名", "单位", "部门", "职务", "角色", "工号"},
                {"表格人", "8603", "办公室", "信访岗", "没有的角色", "X-1"}
            };
            for (int i = 0; i < rows.length; i++)
                for (int j = 0; j < rows[i].length; j++) sheet.value(i, j, rows[i][j]);
        }
        var admin = staff.actor("tao.ran");
        var report = people.load(admin, out.toByteArray(), true);
        assertThat(report.problems()).as(report.toString()).hasSize(1);
        assertThat(report.problems().getFirst().column()).contains(PersonColumn.ROLE);
        assertThat(people.load(admin, "PKno zip".getBytes(StandardCharsets.UTF_8), true)
                        .unread())
                .isNotEmpty();
        assertThat(people.load(admin, new byte[0], true).unread()).isNotEmpty();
        assertThat(people.load(admin, "姓名,部门\n甲,乙\n".getBytes(StandardCharsets.UTF_8), true)
                        .missing())
                .containsExactly(PersonColumn.HOUSE, PersonColumn.TITLE);
    }
}
