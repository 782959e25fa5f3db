package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The row of a case says where its chain of facts ends; the check of the journal holds both against each other. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class JournalOfCasesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    PetitionHeads heads;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @Test
    @Covers(Provision.SYS_3)
    void everyCaseTellsTheEndOfItsChain() {
        clock.set(MONDAY);
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        int seq = desks.read("tian.ye", id).seq();
        var found = gate.as(new Machine("test"), tx -> heads.after(tx, id - 1, 1));
        assertThat(found).singleElement().satisfies(head -> {
            assertThat(head.id()).isEqualTo(id);
            assertThat(head.link().seq()).isEqualTo(seq);
        });
    }
}
