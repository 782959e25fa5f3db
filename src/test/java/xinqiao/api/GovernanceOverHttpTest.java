package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.governance.Matter;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.governance.Task;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system reads the registers of governance: those that the post reads at the desk, and no others. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class GovernanceOverHttpTest {
    private static final LocalDate DAY = LocalDate.of(2032, 3, 1);
    private static final String PATH = "/api/v1/governance/";

    @Autowired
    OtherSystems systems;

    @Autowired
    Registers registers;

    @Autowired
    Houses houses;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SZ_4})
    void aRegisterIsReadByItsHouseAndNoOther() {
        var office = staff.actor("dao.yaping");
        long department = houses.departments("8602").getFirst().id();
        var meeting = new Matter.Meeting("一季度例会之接口", "刀亚萍", "各科室", "研究公开目录。");
        long id = registers
                .enter(
                        office,
                        RegisterKind.MEETING,
                        NewEntry.of(meeting, DAY, new Task("修订目录", department, DAY.plusDays(9))))
                .orElseThrow()
                .id();
        var own = systems.as("dao.yaping", port);
        assertThat(own.get(PATH + "MEETING").text()).contains("一季度例会之接口");
        var one = own.get(PATH + "MEETING/" + id);
        assertThat(one.status()).as(one.text()).isEqualTo(200);
        assertThat(one.json().at("/told/minutes").asString()).isEqualTo("研究公开目录。");
        assertThat(one.json().at("/tasks/0/words").asString()).isEqualTo("修订目录");
        assertThat(own.get(PATH + "TRAINING/" + id).status())
                .as("of that register")
                .isEqualTo(404);
        assertThat(own.get(PATH + "MEETING?size=1").json().at("/items").size()).isEqualTo(1);
        assertThat(systems.as("zhou.min", port).get(PATH + "MEETING/" + id).status())
                .as("who supervises the house")
                .isEqualTo(200);
        var other = systems.as("tang.yan", port);
        assertThat(other.get(PATH + "MEETING/" + id).status()).isEqualTo(404);
        assertThat(other.get(PATH + "MEETING").text()).doesNotContain("一季度例会之接口");
        assertThat(systems.as("yue.hua", port).get(PATH + "MEETING/" + id).status())
                .isEqualTo(404);
    }
}
