package xinqiao.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.governance.Owed.What;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Who answers for open government in a house: named, reported, on record, and reported again after a change. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class AppointmentsTest extends RegistersAtWork {
    @Autowired
    Appointments appointments;

    @Autowired
    Establishment establishment;

    @Test
    @Covers({Provision.GS_3, Provision.GS_4})
    void whoAnswersIsReportedAndAChangeIsToBeReportedAgain() {
        var office = who("tang.yan");
        var direct = who("zhou.min");
        var leader = appointments.candidates(office, RegisterKind.LEADER).getFirst();
        var named = appointments
                .name(office, RegisterKind.LEADER, leader.post().id(), "0873-0000000", "", DAY)
                .orElseThrow();
        assertThat(owed(office, "8603"))
                .contains(What.LEADER_REPORT, What.OFFICER)
                .doesNotContain(What.LEADER);
        assertThat(reasons(appointments.acknowledge(direct, named.id(), "")))
                .as("not before it is reported")
                .containsExactly("governance.refusal.not-now");
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(owed(direct, "8603")).contains(What.LEADER_RECORD);
        assertThat(reasons(appointments.acknowledge(office, named.id(), "")))
                .as("the house doesn't acknowledge itself")
                .containsExactly("governance.refusal.not-now");
        assertThat(appointments
                        .giveBack(direct, named.id(), "请补报电话")
                        .orElseThrow()
                        .state())
                .isEqualTo(EntryState.OPEN);
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(appointments
                        .acknowledge(direct, named.id(), "")
                        .orElseThrow()
                        .state())
                .isEqualTo(EntryState.DONE);
        assertThat(owed(office, "8603")).doesNotContain(What.LEADER_REPORT, What.LEADER_RECORD);

        var second = appointments.candidates(office, RegisterKind.LEADER).getLast();
        assertThat(reasons(appointments.name(
                        office, RegisterKind.LEADER, second.post().id(), "", "", DAY)))
                .containsExactly("governance.refusal.no-change");
        assertThat(reasons(appointments.name(office, RegisterKind.LEADER, 0, "", "调整", DAY)))
                .containsExactly("governance.refusal.nobody-named");
        var changed = appointments
                .name(office, RegisterKind.LEADER, second.post().id(), "", "分工调整", DAY)
                .orElseThrow();
        assertThat(registers.find(office, RegisterKind.LEADER, named.id()).state())
                .isEqualTo(EntryState.ENDED);
        assertThat(owed(office, "8603")).as("a change is reported again").contains(What.LEADER_REPORT);
        assertThat(changed.state()).isEqualTo(EntryState.OPEN);
        assertThat(appointments.all(direct))
                .filteredOn(one -> one.house().code().equals("8603"))
                .singleElement()
                .matches(one -> one.leader() != null && one.leader().id() == changed.id());
        assertThat(appointments.all(who("qiu.shi"))).isEmpty();
        assertThat(appointments.all(office)).hasSize(1);
        assertThat(registers.list(who("cao.yang"), List.of(RegisterKind.LEADER)))
                .noneMatch(one -> one.house().equals("8603"));
    }

    @Test
    @Covers({Provision.GS_4, Provision.GS_3})
    void aPostThatEndedInTheOrganisationsDataMakesTheDutyAppear() {
        var office = who("yan.xiang");
        long department = houses.petitionOffice("8604").orElseThrow().id();
        var person = establishment.person("专岗某", null, null);
        long post = establishment.post(new Post(
                0,
                person.id(),
                department,
                "政务公开专岗",
                "Open Government Officer",
                Scope.HOUSE,
                Set.of(Power.REGISTER),
                DAY.minusDays(10),
                null));
        houses.refresh();
        var named = appointments
                .name(office, RegisterKind.OFFICER, post, "", "首次确定", DAY)
                .orElseThrow();
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(appointments.acknowledge(who("zhou.min"), named.id(), "").isGranted())
                .isTrue();
        assertThat(owed(office, "8604")).doesNotContain(What.OFFICER_GONE);
        establishment.revokePost(post);
        assertThat(owed(office, "8604")).contains(What.OFFICER_GONE);
        assertThat(appointments.all(who("zhou.min")))
                .filteredOn(one -> one.house().code().equals("8604"))
                .singleElement()
                .matches(Appointments.HousePeople::officerGone);
        assertThat(reasons(appointments.report(office, named.id())))
                .as("who left can't be reported: another one is named")
                .containsExactly("governance.refusal.gone");
    }
}
