package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.Party;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** How the pages of applications look. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class DisclosureLookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void thePagesLookRight(String language, int width) {
        clock.set(MONDAY);
        long asked = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业查验结果"));
        clerks.act(
                "yue.hua",
                asked,
                new Consult(
                        ConsultationKind.THIRD_PARTY,
                        new Party("第三方示例公司", "昆明市示例街3号"),
                        Clerks.items(1),
                        "该企业2025年的查验结果",
                        null));
        long drafted = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年作业规程", "2025年统计"));
        clerks.act("yue.hua", drafted, new SearchFor(MONDAY, Clerks.items(1), "本科档案", "岳华", true, "检索到一份"));
        clerks.act(
                "yue.hua",
                drafted,
                clerks.draft(
                        "duan.li", Clerks.decision(1, ReplyKind.PARTLY), Clerks.decision(2, ReplyKind.ALREADY_PUBLIC)));
        clerks.act("duan.li", drafted, new CheckSecrecy(true, "不涉密"));
        String base = "/desk/applications";
        try (var window = Look.as(port, "tian.ye", language, width);
                var officer = Look.as(port, "yue.hua", language, width)) {
            window.at(base + "?view=ALL", "disclosure-list");
            window.at(base + "/register", "disclosure-register");
            window.at(base + "/" + drafted, "disclosure");
            window.at(base + "/" + drafted + "/clocks/answer", "disclosure-clock");
            window.at(base + "/" + drafted + "/receipt", "disclosure-receipt");
            window.onPaper(base + "/" + drafted + "/print", "disclosure-paper");
            officer.at(base + "/" + asked, "disclosure-consulting");
            officer.at(base + "/" + asked + "/note-answer", "disclosure-note-answer");
            officer.at(base + "/" + asked + "/draft", "disclosure-draft");
        }
        for (String login : List.of("gu.xin", "dao.yaping")) {
            try (var head = Look.as(port, login, language, width)) {
                if (clerks.read(login, drafted).open().contains(xinqiao.disclosure.ApplicationAct.APPROVE))
                    head.at(base + "/" + drafted + "/approve", "disclosure-approve");
            }
        }
    }
}
