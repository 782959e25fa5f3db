package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of a petition over plain HTTP, as the sample customs' people use them. */
@XinqiaoTest
class CasePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void oneDay() {
        clock.set("2026-11-22T09:00");
    }

    private Clerk office() {
        return Clerk.signedIn(port, "chen.jing");
    }

    @Test
    @Covers({Provision.KM_23_2, Provision.KM_8})
    void aPetitionGoesFromRegistrationToItsDepartment() {
        var office = office();
        long id = office.registers("请尽快放行货物并说明理由");
        String path = "/desk/petitions/" + id;
        assertThat(office.page(path))
                .contains("请尽快放行货物并说明理由", "待甄别", "王建国", path + "/accept", path + "/decline")
                .doesNotContain(path + "/approve");
        assertThat(office.page("/desk/petitions?q=%E6%94%BE%E8%A1%8C")).contains("请尽快<mark>放行</mark>货物并说明理由");
        office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
        assertThat(office.page(path)).contains("办理期限", "受理告知书");
        String form = office.page(path + "/assign");
        String department = form.replaceAll("(?s).*<option value=\"(\\d+)\">监管通关处<.*", "$1");
        office.does(id, "assign", "department", department, "days", "20", "instruction", "请核实后提出意见");
        var handler = Clerk.signedIn(port, "wang.ruoxi");
        assertThat(handler.page("/desk/petitions")).contains("请尽快放行货物并说明理由");
        assertThat(handler.page(path)).contains("请核实后提出意见", path + "/draft-opinion");
    }

    @Test
    @Covers({Provision.KM_23_2, Provision.LAW_P1})
    void theLetterIsThereAsPdfAndItsServiceIsNoted() {
        var office = office();
        long id = office.registers("请书面告知");
        office.does(id, "accept", "kind", "SUGGESTION");
        String path = "/desk/petitions/" + id;
        String letter = office.page(path).replaceAll("(?s).*" + path + "/letters/(\\d+)\\.pdf.*", "$1");
        assertThat(office.page(path + "/letters/" + letter + ".pdf")).startsWith("%PDF");
        var ofd = office.get(path + "/letters/" + letter + ".ofd");
        assertThat(ofd.body()).startsWith("PK");
        assertThat(ofd.headers().firstValue("Content-Type")).contains("application/ofd");
        office.does(id, "serve", "letter", letter, "on", "2026-11-22", "means", "POST", "note", "挂号信");
        assertThat(office.page(path)).contains("已送达", "邮寄送达");
    }

    @Test
    void aFileIsUploadedAndFoundAgain() {
        var office = office();
        long id = office.registers("附上照片");
        String path = "/desk/petitions/" + id;
        var answer = office.uploads(path + "/add-material", "说明.txt", "货物照片的说明");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String file = office.page(path).replaceAll("(?s).*" + path + "/files/(\\d+).*", "$1");
        var download = office.get(path + "/files/" + file);
        assertThat(download.body()).isEqualTo("货物照片的说明");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatOneMayNotSeeIsNotThere() {
        long id = office().registers("另一海关不得查看");
        var elsewhere = Clerk.signedIn(port, "dao.yaping");
        String path = "/desk/petitions/" + id;
        assertThat(elsewhere.status(path)).isEqualTo(404);
        assertThat(elsewhere.status(path + "/accept")).isEqualTo(404);
        assertThat(elsewhere.status(path + "/files/1")).isEqualTo(404);
        assertThat(elsewhere.status(path + "/letters/1.pdf")).isEqualTo(404);
        assertThat(elsewhere.status(path + "/letters/1.ofd")).isEqualTo(404);
        assertThat(elsewhere.status(path + "/clocks/notice")).isEqualTo(404);
        assertThat(elsewhere.page("/desk/petitions?view=ALL")).doesNotContain("另一海关不得查看");
        assertThat(elsewhere.status("/desk/petitions/999999999")).isEqualTo(404);
        assertThat(elsewhere.status("/desk/petitions/" + id + "/no-such-act")).isEqualTo(404);
    }

    @Test
    @Covers(Provision.KM_33A)
    void whoeverStepsAsideDoesNotSeeTheCaseAgain() {
        var office = office();
        long id = office.registers("经办人与本事项有利害关系");
        var answer = office.act(id, "recuse", "reason", "与信访人是近亲属");
        assertThat(Clerk.location(answer)).startsWith("/desk/petitions?done=");
        assertThat(office.status("/desk/petitions/" + id)).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "li.wenbo").status("/desk/petitions/" + id))
                .isEqualTo(200);
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReportIsThereForItsReadersOnly() {
        var office = office();
        long id = office.registers("举报某科室人员收受礼品", "asked", "REPORT", "accused", "监管通关处 王若曦");
        String path = "/desk/petitions/" + id;
        assertThat(office.status(path)).isEqualTo(404);
        assertThat(office.page("/desk/petitions?view=ALL")).doesNotContain("举报某科室人员");
        assertThat(Clerk.signedIn(port, "wang.ruoxi").status(path)).isEqualTo(404);
        var reader = Clerk.signedIn(port, "zhou.min");
        assertThat(reader.page(path)).contains("举报某科室人员", "限定知悉");
        assertThat(reader.page("/desk/petitions?view=REPORTS")).contains("举报某科室人员");
    }

    @Test
    @Covers({Provision.KM_22, Provision.KM_23_1})
    void aRefusalShowsTheArticleAndKeepsTheText() {
        var office = office();
        long id = office.registers("请求确认行政处罚违法");
        var noBody = office.act(id, "guide", "branch", "administrative", "route", "行政复议", "body", "", "limit", "");
        assertThat(noBody.statusCode()).isEqualTo(422);
        assertThat(noBody.body()).contains("请写明有权处理的机关、单位", "第二十二条", ">行政复议</textarea>");
        var noKind = office.act(id, "accept", "remark", "保留这段文字");
        assertThat(noKind.statusCode()).isEqualTo(422);
        assertThat(noKind.body()).contains("请选择一项", "保留这段文字");
    }

    @Test
    void whatOthersDidMeanwhileIsShownBeforeAnythingIsOverwritten() {
        var first = office();
        long id = first.registers("两人同时办理");
        String path = "/desk/petitions/" + id + "/decline";
        String form = first.page(path);
        Clerk.signedIn(port, "li.wenbo").does(id, "add-material", "what", "信访人来电补充");
        var late = first.post(path, form, "ground", "已经写好的理由");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("李文博", "信访人来电补充", "已经写好的理由");
        assertThat(first.post(path, late.body(), "ground", "已经写好的理由").statusCode())
                .isEqualTo(303);
    }

    @Test
    @Covers(Provision.SYS_2)
    void everyDateIsExplained() {
        var office = office();
        long id = office.registers("期限说明");
        assertThat(office.page("/desk/petitions/" + id + "/clocks/notice")).contains("告知期限", "逐日");
    }
}
