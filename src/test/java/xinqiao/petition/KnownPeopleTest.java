package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Earlier entries help whoever registers, and are no way to look people up. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class KnownPeopleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NAME = "司空见";
    private static final String PHONE = "13911220033";

    @Autowired
    KnownPeople known;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static PetitionerDetails person(String name, String phone) {
        return new PetitionerDetails(name, false, null, null, phone, null, "云南省瑞丽市示例路77号", null);
    }

    private Actor without(Power power) {
        Actor clerk = desks.who("tian.ye");
        Set<Power> less = EnumSet.copyOf(clerk.powers());
        less.remove(power);
        return new Actor(
                clerk.accountId(),
                clerk.personId(),
                clerk.name(),
                clerk.postId(),
                clerk.houseCode(),
                clerk.housePath(),
                clerk.directCustoms(),
                clerk.departmentId(),
                clerk.departmentKind(),
                clerk.scope(),
                less);
    }

    @Test
    void aNameAloneBringsNobodysAddressAndATelephoneNobodysName() {
        clock.set(MONDAY);
        var form = Papers.letter("8602", MONDAY).people(List.of(person(NAME, PHONE)));
        long id = desks.register("tian.ye", form).id();
        var clerk = without(Power.READ_PERSONS);
        assertThat(known.of(clerk, id, person(NAME, ""))).isEmpty();
        assertThat(known.find(clerk, person("", PHONE)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.person().name()).isNotEqualTo(NAME));
        assertThat(known.of(clerk, id, person(NAME, PHONE)))
                .map(PetitionerDetails::address)
                .isPresent();
        assertThat(known.of(desks.who("tian.ye"), id, person(NAME, ""))).isPresent();
        assertThat(known.find(without(Power.REGISTER), person(NAME, PHONE))).isEmpty();
        assertThat(known.find(desks.who("yu.bo"), person(NAME, PHONE))).isEmpty();
    }
}
