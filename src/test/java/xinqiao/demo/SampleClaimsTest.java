package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimFilter;
import xinqiao.redress.ClaimFilter.Box;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.Claims;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** The invented complaint and correction are there, each where it belongs. */
@XinqiaoTest
@Import(Staff.class)
class SampleClaimsTest {
    @Autowired
    Houses houses;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk petitionDesk;

    @Autowired
    Claims claims;

    @Autowired
    ClaimDesk desk;

    @Autowired
    Clock clock;

    @Autowired
    Staff staff;

    @Test
    void eachIsWithWhoeverAnswersIt() {
        new SampleClaims(new SampleSteps(houses, petitions, petitionDesk), claims, desk, clock).plant();
        assertThat(desk.list(staff.actor("wu.haitao"), new ClaimFilter(Box.MINE, ClaimKind.COMPLAINT), null, 10))
                .isNotEmpty();
        assertThat(desk.list(staff.actor("tian.ye"), new ClaimFilter(Box.MINE, null), null, 10))
                .isNotEmpty()
                .allMatch(one -> one.kind() == ClaimKind.CORRECTION);
    }
}
