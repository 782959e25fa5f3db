package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.engagement.OutsiderKind;
import xinqiao.engagement.Outsiders;
import xinqiao.identity.AccountOffice;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system engages somebody from outside in a case, and ends it. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class EngagementsOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    Outsiders outsiders;

    @Autowired
    AccountOffice accounts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private long lawyer;

    @BeforeEach
    void aMondayAndALawyer() {
        clock.set(MONDAY);
        var office = desks.who("tian.ye");
        lawyer = outsiders
                .register(office, "覃律师", OutsiderKind.LAWYER, "示例律师事务所")
                .orElseThrow();
        outsiders.openForDemo(office, lawyer, "lawyer" + System.nanoTime(), accounts.hash("Xinqiao-2026"));
    }

    private static String path(long petition) {
        return "/api/v1/petitions/" + petition + "/engagements";
    }

    private String asks(boolean text) {
        return "{\"participant\":" + lawyer + ",\"purpose\":\"就法律适用提出意见\",\"until\":\"2026-03-12\",\"text\":" + text
                + ",\"attachments\":[],\"letters\":[]}";
    }

    @Test
    @Covers({Provision.KM_10, Provision.JF_V6})
    void somebodyIsEngagedListedAndTheEngagementIsEnded() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var office = systems.as("tian.ye", port);
        var nothing = office.post(path(petition), asks(false));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("JF-V6");
        var engaged = office.post(path(petition), asks(true));
        assertThat(engaged.status()).as(engaged.text()).isEqualTo(200);
        long id = engaged.json().at("/id").asLong();
        var listed = office.get(path(petition)).json().get(0);
        assertThat(listed.at("/name").asString()).isEqualTo("覃律师");
        assertThat(listed.at("/lasts").asBoolean()).isTrue();
        var ended = office.post(path(petition) + "/" + id + "/end", "{}");
        assertThat(ended.json().at("/endedOn").asString()).isEqualTo("2026-03-02");
        assertThat(ended.json().at("/lasts").asBoolean()).isFalse();
        assertThat(office.post(path(petition) + "/" + id + "/end", "{}").status())
                .isEqualTo(422);
    }

    /** Another house, a department that doesn't have it, and of a report whoever isn't its reader: there is no such case. */
    @Test
    @Covers({Provision.KM_10, Provision.SYS_4, Provision.KM_21B})
    void whoDoesNotSeeTheCaseFindsNobodyEngagedInIt() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        long id = systems.as("tian.ye", port)
                .post(path(petition), asks(true))
                .json()
                .at("/id")
                .asLong();
        long nowhere = 999_999_999L;
        for (String login : List.of("yu.bo", "duan.li", "shen.pei")) {
            var other = systems.as(login, port);
            assertThat(other.get(path(petition)).status()).as(login).isEqualTo(404);
            assertThat(other.get(path(petition)).text().replace(Long.toString(petition), "0"))
                    .as("as if there were none")
                    .isEqualTo(other.get(path(nowhere)).text().replace(Long.toString(nowhere), "0"));
            assertThat(other.post(path(petition), asks(true)).status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(other.post(path(petition) + "/" + id + "/end", "{}").status())
                    .as(login)
                    .isEqualTo(404);
        }
        var above = systems.as("chen.jing", port);
        assertThat(above.get(path(petition)).status()).as("sees the case").isEqualTo(200);
        assertThat(above.post(path(petition), asks(true)).status())
                .as("and engages nobody in it")
                .isEqualTo(422);
        assertThat(above.post(path(petition) + "/" + id + "/end", "{}").status())
                .as("nor ends it")
                .isIn(404, 422);
        long other = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(systems.as("tian.ye", port)
                        .post(path(other) + "/" + id + "/end", "{}")
                        .status())
                .as("of another case")
                .isEqualTo(404);
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        assertThat(systems.as("tian.ye", port).get(path(report)).status()).isEqualTo(404);
        var refused = systems.as("dao.yaping", port).post(path(report), asks(true));
        assertThat(refused.status()).as("nobody in a report").isEqualTo(422);
    }
}
