package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import({Staff.class, Desks.class})
class PetitionClockTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aDutyThatWasNotMetIsLateAndARightThatLapsedIsNot() {
        clock.set(MONDAY);
        long id = desks.register("yu.bo", Papers.letter("8603", MONDAY)).id();
        desks.act("yu.bo", id, Desks.acceptAppeal());
        PetitionClock handling = clocks(id).stream()
                .filter(each -> each.term().equals(TermKey.HANDLING.key()))
                .findFirst()
                .orElseThrow();
        LocalDate after = handling.lastDay().orElseThrow().plusDays(1);
        assertThat(handling.late(after)).isTrue();
        assertThat(handling.late(after.minusDays(1))).isFalse();
        var right = new PetitionClock(TermKey.REVIEW_REQUEST.key(), handling.deadline(), null);
        assertThat(right.late(after)).isFalse();
    }

    private List<PetitionClock> clocks(long id) {
        return desks.read("yu.bo", id).clocks();
    }
}
