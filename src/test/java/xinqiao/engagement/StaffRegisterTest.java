package xinqiao.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Who holds petition posts, with rotation for training and courses. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class StaffRegisterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    StaffRegister register;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @Test
    @Covers(Provision.KM_10)
    void theRegisterKeepsPostsRotationAndTraining() {
        var office = desks.who("tian.ye");
        assertThat(register.posts(office))
                .extracting(holder -> holder.person().name())
                .contains("刀亚萍", "田野");
        long person = desks.who("kang.ning").personId();
        assertThat(register.enter(
                                office,
                                person,
                                StaffRecord.Kind.ROTATED_IN,
                                MONDAY,
                                MONDAY.plusMonths(6),
                                "到办公室信访岗位锻炼",
                                null)
                        .isGranted())
                .isTrue();
        assertThat(register.enter(office, person, StaffRecord.Kind.TRAINED, MONDAY, null, "信访工作条例培训", 8)
                        .isGranted())
                .isTrue();
        assertThat(reasons(
                        register.enter(office, person, StaffRecord.Kind.TRAINED, MONDAY, MONDAY.minusDays(1), "", 0)))
                .containsExactlyInAnyOrder(
                        "engagement.refusal.no-words", "engagement.refusal.ends-before", "engagement.refusal.hours");
        assertThat(register.records(office)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(register.records(desks.who("yan.ming"))).noneMatch(record -> record.person() == person);
    }
}
