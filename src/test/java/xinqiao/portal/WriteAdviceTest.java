package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.portal.Letters.answer;
import static xinqiao.portal.Letters.filed;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.until;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.Letters.without;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.law.Source;
import xinqiao.petition.OtherRoute;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.Registered;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.XinqiaoTest;

/** What whoever writes is told on the way: the house that is competent, and the route that the law has for it. */
@XinqiaoTest
class WriteAdviceTest {
    @LocalServerPort
    int port;

    @Autowired
    PetitionDesk desk;

    private Visit open(String language) {
        return new Visit(port, language);
    }

    @Test
    @Covers({Provision.KM_4, Provision.KM_16})
    void thePageProposesHousesAdvisesTheNearerOneOnceAndRecordsTheReason() {
        var asked = with(letter(), "house", "8600");
        var visit = until("/write/house", open("zh-CN"), asked);
        visit.post("/write/house", with(asked, "act", "check"));
        assertThat(visit.text())
                .contains("建议由以下海关办理", "地点：瑞丽", "业务：边民互市")
                .contains("这件事由瑞丽海关受理，可能更及时", Provision.KM_16.citation(Locale.CHINA));
        visit.post("/write/house", with(asked, "act", "next"));
        assertThat(visit.path()).isEqualTo("/write/house");
        assertThat(visit.text()).contains("由下级海关受理可能更及时");
        visit.post("/write/house", with(asked, "act", "next"));
        assertThat(visit.path()).as("advice never stands in the way").isEqualTo("/write/facts");
        visit.get("/write/house").post("/write/house", with(asked, "act", "house:8602"));
        assertThat(visit.page()).contains("<option value=\"8602\" selected>");
        answer(visit, letter(), "/write/receipt");
        var registered = (Registered) filed(desk, visit).history().getFirst().fact();
        assertThat(registered.competence()).contains("按建议选择", "瑞丽海关");
    }

    @Test
    @Covers(Provision.KM_4)
    void whoNamesAPlaceOnlyIsShownTheHouseForIt() {
        var fields = without(letter(), "house");
        var visit = until("/write/house", open("en"), fields);
        visit.post("/write/house", with(fields, "act", "next"));
        assertThat(visit.path()).isEqualTo("/write/house");
        assertThat(visit.page()).contains("<option value=\"8602\" selected>");
        assertThat(visit.text()).contains("has been chosen");
    }

    @ParameterizedTest
    @EnumSource(value = OtherRoute.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @Covers({Provision.KM_22, Provision.KM_23_1})
    void anotherRouteIsNamedWithItsLawBeforeAnythingIsSent(OtherRoute route) {
        MatterKind kind = Stream.of(MatterKind.values())
                .filter(each -> OtherRoute.of(each).contains(route))
                .findFirst()
                .orElseThrow();
        var fields = with(with(letter(), "kind", kind.name()), "route", route.name());
        var expected = expected(route);
        var visit = until("/write/advice", open("zh-CN"), fields);
        var english = until("/write/advice", open("en"), fields);
        assertThat(visit.text()).contains("依据：" + expected.law);
        if (expected.provision == null) {
            assertThat(visit.page()).doesNotContain("class=\"law-citation\"");
        } else {
            assertThat(visit.text()).contains(expected.provision.citation(Locale.CHINA), expected.provision.words());
            assertThat(english.text())
                    .contains(expected.provision.citation(Locale.ENGLISH), expected.provision.gist(Locale.ENGLISH));
        }
        // of a report nobody writes back by that clause
        if (kind == MatterKind.REPORT) assertThat(visit.text()).doesNotContain("书面告知");
        else
            assertThat(visit.text())
                    .contains(Provision.KM_23_2.citation(Locale.CHINA), Provision.LAW_P1.citation(Locale.CHINA));
    }

    private record Expected(String law, @Nullable Provision provision) {}

    private static Expected expected(OtherRoute route) {
        return switch (route) {
            case REVIEW -> new Expected("《中华人民共和国行政复议法》《中华人民共和国行政诉讼法》", Provision.KM_22);
            case PROCEDURE -> new Expected("《中华人民共和国行政许可法》", Provision.KM_22);
            case LITIGATION -> new Expected("《中华人民共和国行政诉讼法》《中华人民共和国民事诉讼法》《中华人民共和国刑事诉讼法》《中华人民共和国仲裁法》", Provision.LAW_P2);
            case PROTECTION -> new Expected("《中华人民共和国知识产权海关保护条例》", Provision.KM_22);
            case COMPENSATION -> new Expected("《中华人民共和国国家赔偿法》", Provision.KM_22);
            case STAFF -> new Expected("《中华人民共和国公务员法》", Provision.KM_22);
            case OPINION -> new Expected("《信访工作条例》《昆明海关信访工作规程》", Provision.KM_31);
            case DISCLOSURE -> new Expected("《中华人民共和国政府信息公开条例》第二十七条、第二十九条", null);
            case INQUIRY -> new Expected(Source.GUIDE_2021.title(Locale.CHINA), Provision.GS_17);
            case LABOUR -> new Expected("《中华人民共和国劳动争议调解仲裁法》", Provision.KM_23_1);
            case COMMERCIAL -> new Expected("《中华人民共和国仲裁法》《中华人民共和国民事诉讼法》", Provision.KM_23_1);
            case CONSUMER -> new Expected("《中华人民共和国消费者权益保护法》", Provision.KM_23_1);
            case SMUGGLING -> new Expected("《中华人民共和国海关法》", Provision.KM_21A);
            case ELSEWHERE -> new Expected("《中华人民共和国监察法》", Provision.KM_23_1);
            case NONE -> throw new IllegalArgumentException("no other route");
        };
    }

    @Test
    void adviceBlocksNobodyAndIsOnRecord() {
        var fields = with(letter(), "route", "REVIEW");
        var visit = until("/write/check", open("zh-CN"), fields);
        assertThat(visit.text()).contains("已提示的其他途径", "行政复议、行政诉讼");
        answer(visit, fields, "/write/receipt");
        var registered = (Registered) filed(desk, visit).history().getFirst().fact();
        assertThat(registered.competence()).contains("已提示其他法定途径：不服海关的处罚");
    }

    @Test
    @Covers(Provision.GS_17)
    void whoOnlyAsksIsSentToTheHouseItselfAndNotToTheHotline() {
        var visit = until("/write/advice", open("zh-CN"), with(letter(), "route", "INQUIRY"));
        var advice = visit.page()
                .substring(visit.page().indexOf("<h1>"), visit.page().indexOf("class=\"law\""));
        assertThat(advice).contains("业务联系、咨询电话", "href=\"/contact\"").doesNotContain("12360");
    }
}
