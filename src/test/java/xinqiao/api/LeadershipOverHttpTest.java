package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.Upward;
import xinqiao.mailroom.Slips;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system enters an instruction, reports on it, and reads what goes upward. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class LeadershipOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String INSTRUCTIONS = "/api/v1/leadership/instructions";

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Slips slips;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @Test
    @Covers({Provision.KM_6, Provision.JF_V3B, Provision.SYS_4})
    void anInstructionIsEnteredListedAndReportedOn() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var office = systems.as("tian.ye", port);
        String asked =
                "{\"occasion\":\"LETTER\",\"leader\":" + desks.who("gu.xin").personId()
                        + ",\"words\":\"请查清。\",\"on\":\"2026-03-02\",\"department\":"
                        + desks.department("8602", "监管一科") + ",\"person\":null,\"due\":";
        var late = office.post("/api/v1/petitions/" + petition + "/instructions", asked + "\"2026-03-01\"}");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("KM-6");
        var given = office.post("/api/v1/petitions/" + petition + "/instructions", asked + "\"2026-03-12\"}");
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        long id = given.json().at("/instruction/id").asLong();
        assertThat(office.get("/api/v1/petitions/" + petition + "/instructions").text())
                .contains("请查清");
        assertThat(office.get(INSTRUCTIONS + "?box=ALL").text()).contains("\"id\":" + id);
        assertThat(systems.as("yu.bo", port).get(INSTRUCTIONS + "/" + id).status())
                .as("another house")
                .isEqualTo(404);
        var reported = office.post(INSTRUCTIONS + "/" + id + "/report", "{\"words\":\"已查清。\"}");
        assertThat(reported.json().at("/instruction/state").asString()).isEqualTo("REPORTED");
    }

    /** JF-L3b: what a leader wrote on a slip is part of what leaders instructed, for those who see the case. */
    @Test
    @Covers({Provision.JF_L3B, Provision.KM_6, Provision.SYS_4})
    void whatWasDecidedOnASlipIsListedWithTheInstructions() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var leader = desks.who("gu.xin");
        long slip = slips.submit(desks.who("tian.ye"), petition, leader.personId(), "拟交监管一科核实。")
                .orElseThrow()
                .id();
        String path = "/api/v1/leadership/slips?open=false";
        assertThat(systems.as("gu.xin", port).get(path).text())
                .as("nothing decided yet")
                .doesNotContain("\"slip\":" + slip + ",");
        assertThat(slips.decide(leader, slip, false, "请三日内到现场核实。").isGranted()).isTrue();
        var listed = systems.as("gu.xin", port).get(path).json().get(0);
        assertThat(listed.at("/slip").asLong()).isEqualTo(slip);
        assertThat(listed.at("/about/id").asLong()).isEqualTo(petition);
        assertThat(listed.at("/words").asString()).contains("三日内");
        assertThat(listed.at("/on").asString()).isEqualTo("2026-03-02");
        for (String login : List.of("yu.bo", "yue.hua", "duan.li"))
            assertThat(systems.as(login, port).get(path).text())
                    .as(login + " doesn't see the case")
                    .doesNotContain("\"slip\":" + slip + ",");
    }

    @Test
    @Covers({Provision.JF_V3B, Provision.SYS_4})
    void whatGoesUpwardIsReadByTheOfficeAndTheLeaders() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var content = new Bulletin.Content(
                BulletinKind.DAILY,
                "三月二日",
                "昆明海关",
                List.of(new Item(petition, Upward.SUMMARY, "")),
                "一件。",
                "",
                "",
                "田野",
                List.of(),
                null,
                "",
                null);
        long id = bulletins.draft(desks.who("tian.ye"), content).orElseThrow().id();
        var leader = systems.as("gu.xin", port);
        assertThat(leader.get("/api/v1/leadership/bulletins").text()).contains("三月二日");
        assertThat(leader.get("/api/v1/leadership/bulletins/" + id)
                        .json()
                        .at("/text")
                        .asString())
                .isEqualTo("一件。");
        for (String login : List.of("yue.hua", "yu.bo"))
            assertThat(systems.as(login, port)
                            .get("/api/v1/leadership/bulletins/" + id)
                            .status())
                    .as(login)
                    .isEqualTo(404);
    }
}
