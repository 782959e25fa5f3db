package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.portal.Letters.answer;
import static xinqiao.portal.Letters.filed;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.send;
import static xinqiao.portal.Letters.until;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.Letters.without;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionDesk;
import xinqiao.testing.XinqiaoTest;

/** Writing a petition over HTTP, as a browser without script does: the answers, and what is missing in them. */
@XinqiaoTest
class WriteTest {
    private static final byte[] NOTE = "报关单复印件".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    PetitionDesk desk;

    private Visit open(String language) {
        return new Visit(port, language);
    }

    @Test
    @Covers({Provision.KM_17A, Provision.KM_17B})
    void whatIsMissingIsToldOnItsPageWithItsArticleAndNothingIsLost() {
        var fields = without(without(letter(), "address-1"), "affirmed");
        var visit = send(open("zh-CN"), fields, new Visit.File("单证.txt", NOTE));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.path()).isEqualTo("/write/who");
        assertThat(visit.text()).contains("请填写信访人的住址", Provision.KM_17A.citation(Locale.CHINA));
        assertThat(visit.page()).contains("href=\"#address-1\"", "value=\"何以琳\"");
        answer(visit, with(letter(), "affirmed", ""), "/write/receipt", new Visit.File("单证.txt", NOTE));
        assertThat(visit.path()).isEqualTo("/write/check");
        assertThat(visit.text())
                .contains("请确认您对所提供材料内容的真实性负责", Provision.KM_17B.citation(Locale.CHINA))
                .contains("请求尽快办理一批鲜花的通关手续", "单证.txt");
        answer(visit, letter(), "/write/receipt");
        assertThat(filed(desk, visit).attachments()).hasSize(1);
    }

    @Test
    void whoeverJumpsAheadIsToldWhatIsMissingAndIsNotRegistered() {
        var visit = until("/write/route", open("zh-CN"), letter()).get("/write/check");
        assertThat(visit.text()).contains("提交之前，请补全下列各项", "请选择一项；都不符合的");
        visit.post("/write/check", Map.of("act", "send", "affirmed", "yes"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("href=\"/write/facts?then=check#request\"");
        assertThat(open("zh-CN").get("/write/facts").path()).isEqualTo("/write");
        assertThat(open("zh-CN").get("/write/nothing").status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsChangedFromTheCheckPageAndBackAgain() {
        var visit = until("/write/check", open("zh-CN"), letter());
        visit.get("/write/facts?then=check");
        visit.post("/write/facts", with(with(letter(), "act", "next"), "request", "请求说明查验的依据"));
        assertThat(visit.path()).isEqualTo("/write/check");
        assertThat(visit.text()).contains("请求说明查验的依据");
        // a report has a page more, which comes next
        visit.get("/write/about?then=check")
                .post("/write/about", with(with(letter(), "act", "next"), "kind", "REPORT"));
        assertThat(visit.path()).isEqualTo("/write/accused");
    }

    @Test
    @Covers(Provision.KM_18C)
    void aGroupSendsNoMoreRepresentativesThanTheProfileAllows() {
        Map<String, Object> fields = with(with(letter(), "people", "6"), "group", "40");
        for (int row = 1; row <= 6; row++) {
            fields = with(fields, "name-" + row, "代表" + row);
            fields = with(fields, "representative-" + row, "yes");
        }
        var visit = send(open("zh-CN"), fields);
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("代表人数不得超过5人", Provision.KM_18C.citation(Locale.CHINA));
        assertThat(visit.page()).contains("value=\"代表6\"");
        answer(visit, without(fields, "representative-6"), "/write/receipt");
        var file = filed(desk, visit);
        assertThat(file.people()).hasSize(6);
        assertThat(file.petition().origin().groupSize()).isEqualTo(40);
    }

    @Test
    void aPersonMoreOrLessKeepsTheOthers() {
        var visit = until("/write/who", open("en"), letter());
        visit.post("/write/who", with(letter(), "act", "add-person"));
        assertThat(visit.page()).contains("name=\"name-2\"", "value=\"何以琳\"");
        var two = with(with(letter(), "name-2", "Ana Lima"), "people", "2");
        visit.post("/write/who", with(two, "act", "remove-person:1"));
        assertThat(visit.page()).contains("value=\"Ana Lima\"").doesNotContain("何以琳", "name=\"name-2\"");
    }

    @Test
    void fiftyPeopleFitIntoOneLetter() {
        Map<String, Object> fields = with(with(letter(), "people", "50"), "representative-1", "yes");
        for (int row = 1; row <= 50; row++) {
            fields = with(fields, "name-" + row, "成员" + row);
            for (var field : List.of("address", "phone", "email", "organisation", "document-kind", "document-number"))
                fields = with(
                        fields,
                        field + "-" + row,
                        switch (field) {
                            case "document-kind" -> "PASSPORT";
                            case "email" -> "x" + row + "@example.com";
                            default -> "x" + row;
                        });
        }
        assertThat(filed(desk, send(open("zh-CN"), fields)).people()).hasSize(50);
    }

    @Test
    @Covers({Provision.KM_25})
    void anAnonymousPetitionNamesNobodyAndPromisesNoLetter() {
        var visit = send(open("zh-CN"), with(letter(), "as", "anonymous"));
        assertThat(visit.text())
                .contains("不发送书面告知", Provision.KM_25.citation(Locale.CHINA))
                .doesNotContain("前，书面告诉您");
        assertThat(filed(desk, visit).people()).isEmpty();
    }

    @Test
    @Covers({Provision.KM_21B})
    void aReportGoesBehindTheWallAndNamesWhomItConcerns() {
        var report = with(letter(), "kind", "REPORT");
        var visit = send(open("zh-CN"), report);
        assertThat(visit.text()).contains("请写明被检举控告的人员或者单位");
        answer(visit, with(with(report, "accused", "瑞丽海关监管一科某科长\n某副科长"), "theirs", "其弟某某"), "/write/receipt");
        var file = filed(desk, visit);
        assertThat(file.petition().walls().isProtected()).isTrue();
        assertThat(file.accused()).containsExactly("瑞丽海关监管一科某科长", "某副科长", "其弟某某");
        assertThat(visit.text()).contains("只有指定的人员可以查看");
    }

    @Test
    void anythingButAReportAccusesNobody() {
        assertThat(filed(desk, send(open("zh-CN"), with(letter(), "accused", "误填")))
                        .accused())
                .isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var visit = open("zh-CN").get("/write/about").post("/write/about", with(letter(), "_csrf", "forged"));
        assertThat(visit.status()).isEqualTo(403);
    }

    @Test
    void whatIsTooLongIsToldAndKept() {
        var visit = send(open("en"), with(letter(), "facts", "长".repeat(10_007)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"facts-error\"", "长".repeat(10_007));
    }
}
