package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Files to be given, by programs: marked, made anew, released by a second one; the others find nothing. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class, Clerks.class})
class OutgoingOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers({Provision.SZ_24B, Provision.HZ_2_3_4, Provision.SYS_4})
    void aFileIsBroughtMarkedMadeAnewAndReleasedByAnother() throws InterruptedException {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        String all = "/api/v1/applications/" + id + "/outgoing";
        byte[] content = "联系人：茉莉，电话：13800000088，货物：鲜花".getBytes(StandardCharsets.UTF_8);
        var maker = systems.as("yue.hua", port);
        var wrong = maker.postFile(all, "outgoing", "{\"items\":[7]}", "情况.txt", content);
        assertThat(wrong.status()).as("no such matter").isEqualTo(422);
        for (String login : new String[] {"yu.bo", "cao.yang"}) {
            var other = systems.as(login, port);
            assertThat(other.get(all).status()).as(login).isEqualTo(404);
            assertThat(other.postFile(all, "outgoing", "{\"items\":[1]}", "x.txt", content)
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
        var brought = maker.postFile(all, "outgoing", "{\"items\":[1]}", "情况.txt", content);
        assertThat(brought.status()).as(brought.text()).isEqualTo(201);
        String one = all + "/" + brought.json().at("/no").asInt();
        for (String part : new String[] {"", "/original", "/copy", "/proposals"})
            assertThat(systems.as("yu.bo", port).get(one + part).status())
                    .as(part)
                    .isEqualTo(404);
        assertThat(maker.get(one + "/copy").status()).as("none made yet").isEqualTo(404);
        assertThat(maker.get(one + "/original").body()).isEqualTo(content);
        var found = maker.get(one + "/proposals?words=%E8%8C%89%E8%8E%89");
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        JsonNode box = found.json().at("/0");
        assertThat(box.isMissingNode()).as(found.text()).isFalse();
        String drawn = "{\"page\":1,\"box\":" + box.at("/box") + ",\"ground\":\"PRIVACY\"}";
        assertThat(maker.post(one + "/marks", "{\"revision\":0}").status()).isEqualTo(400);
        assertThat(maker.post(one + "/marks", "{\"revision\":99,\"add\":[" + drawn + "]}")
                        .status())
                .as("somebody else marked meanwhile")
                .isEqualTo(422);
        int revision = brought.json().at("/revision").asInt();
        var marked = maker.post(one + "/marks", "{\"revision\":" + revision + ",\"add\":[" + drawn + "]}");
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(marked.json().at("/marks/0/ground").asString()).isEqualTo("PRIVACY");
        int next = marked.json().at("/revision").asInt();
        assertThat(maker.post(one + "/move", "{\"move\":\"HAND_OVER\"}").status())
                .isEqualTo(400);
        assertThat(maker.post(one + "/move", "{\"move\":\"HAND_OVER\",\"revision\":" + next + "}")
                        .status())
                .isEqualTo(200);
        JsonNode made = handedOver(maker, one);
        assertThat(made.at("/faults").isEmpty()).as(made.toString()).isTrue();
        String copy = made.at("/copy").asString();
        var own = maker.post(one + "/move", "{\"move\":\"RELEASE\",\"copy\":\"" + copy + "\"}");
        assertThat(own.status()).as("nobody releases what they marked").isEqualTo(422);
        var second = systems.as("kang.ning", port);
        if (second.get(one).status() == 404) second = systems.as("tian.ye", port);
        assertThat(second.post(one + "/move", "{\"move\":\"RELEASE\",\"copy\":\"0\"}")
                        .status())
                .as("another copy than the one looked at")
                .isEqualTo(422);
        var released = second.post(one + "/move", "{\"move\":\"RELEASE\",\"copy\":\"" + copy + "\"}");
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        assertThat(released.json().at("/state").asString()).isEqualTo("RELEASED");
        assertThat(new String(second.get(one + "/copy").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain("13800000088");
    }

    private static JsonNode handedOver(OtherSystem maker, String one) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            JsonNode file = maker.get(one).json();
            if (!file.at("/state").asString().equals("MARKING")
                    || !file.at("/faults").isEmpty()) return file;
            Thread.sleep(200);
        }
        return maker.get(one).json();
    }
}
