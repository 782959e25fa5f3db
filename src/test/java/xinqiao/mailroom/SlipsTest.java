package xinqiao.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Person;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profiles;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The handling slip on its way to the leader and back, and the notice to the writer. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SlipsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Staff staff;

    @Autowired
    Desks desks;

    @Autowired
    Slips slips;

    @Autowired
    Profiles profiles;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @SuppressWarnings("NullAway.Init")
    private Actor leader;

    private long petition;

    @BeforeEach
    void aLetter() {
        clock.set(MONDAY);
        clerk = staff.actor("tian.ye");
        leader = staff.actor("gu.xin");
        petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
    }

    @Test
    @Covers(Provision.JF_L3B)
    void theProposalGoesToTheLeaderAndItsDecisionIsCarriedOutAndWrittenDown() {
        assertThat(reasons(slips.submit(clerk, petition, clerk.personId(), " ")))
                .containsExactly("mailroom.refusal.no-proposal", "mailroom.refusal.no-leader");
        long id = slips.submit(clerk, petition, leader.personId(), "拟交监管一科核实后答复。")
                .orElseThrow()
                .id();
        assertThat(reasons(slips.decide(actingFor(leader, clerk), id, true, "")))
                .as("whoever submitted it doesn't decide, not even in the leader's absence")
                .containsExactly("mailroom.refusal.own-slip");
        assertThat(slips.toDecide(actingFor(leader, clerk))).isEmpty();
        assertThat(slips.toDecide(actingFor(leader, staff.actor("dao.yaping"))))
                .extracting(Slip::id)
                .contains(id);
        assertThat(slips.leaders(leader, petition))
                .extracting(Person::id)
                .doesNotContain(leader.personId())
                .isNotEmpty();
        assertThat(reasons(slips.submit(clerk, petition, leader.personId(), "另拟")))
                .containsExactly("mailroom.refusal.slip-waits");
        assertThat(slips.toDecide(leader)).extracting(Slip::id).contains(id);
        assertThat(slips.toDecide(clerk)).isEmpty();
        assertThat(reasons(slips.decide(clerk, id, true, ""))).containsExactly("mailroom.refusal.another-leader");
        assertThat(reasons(slips.carryOut(clerk, id, "已办"))).containsExactly("mailroom.refusal.slip-not-decided");
        assertThat(reasons(slips.decide(leader, id, false, ""))).containsExactly("mailroom.refusal.no-instruction");
        assertThat(slips.decide(leader, id, false, "请监管一科三日内到现场核实。").isGranted())
                .isTrue();
        assertThat(reasons(slips.decide(leader, id, true, ""))).containsExactly("mailroom.refusal.slip-decided");
        assertThat(slips.toCarryOut(clerk)).extracting(Slip::id).contains(id);
        assertThat(reasons(slips.carryOut(clerk, id, ""))).containsExactly("mailroom.refusal.no-result");
        assertThat(slips.carryOut(clerk, id, "已于次日到现场核实并答复。").isGranted()).isTrue();
        Slip done = slips.open(clerk, id);
        assertThat(done.state()).isEqualTo(Slip.State.CARRIED_OUT);
        assertThat(done.words()).contains("三日内");
        assertThat(slips.toCarryOut(clerk)).extracting(Slip::id).doesNotContain(id);
        assertThat(slips.list(leader)).extracting(Slip::id).contains(id);
        assertThat(journal.problems()).isEmpty();
    }

    /** The register of instructions and the slips agree who a leader is. */
    @Test
    @Covers({Provision.JF_L3B, Provision.KM_6})
    void whoLeadsInAnotherPlaceDecidesThereAndNotOnTheOwnSlips() {
        long id = slips.submit(clerk, petition, leader.personId(), "拟交监管一科。")
                .orElseThrow()
                .id();
        Actor elsewhere = actingFor(staff.actor("cui.ping"), leader);
        assertThat(slips.toDecide(elsewhere)).isEmpty();
        assertThat(reasons(slips.decide(elsewhere, id, true, ""))).containsExactly("mailroom.refusal.another-leader");
        assertThat(reasons(slips.decide(staff.actor("cui.ping"), id, true, "")))
                .containsExactly("mailroom.refusal.another-leader");
        assertThat(slips.decided(leader, true)).extracting(Slip::id).doesNotContain(id);
        assertThat(slips.decide(leader, id, true, "").isGranted()).isTrue();
        assertThat(slips.decided(leader, true)).extracting(Slip::id).contains(id);
        assertThat(slips.carryOut(clerk, id, "已交办。").isGranted()).isTrue();
        assertThat(slips.decided(leader, true)).extracting(Slip::id).doesNotContain(id);
        assertThat(slips.decided(leader, false)).extracting(Slip::id).contains(id);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void aSlipIsSeenByWhoeverSeesItsCaseAndOfAReportByItsReadersAlone() {
        long id = slips.submit(clerk, petition, leader.personId(), "拟转监管一科。")
                .orElseThrow()
                .id();
        Actor elsewhere = staff.actor("yu.bo");
        assertThatThrownBy(() -> slips.open(elsewhere, id)).isInstanceOf(NotThere.class);
        assertThat(slips.list(elsewhere)).extracting(Slip::id).doesNotContain(id);
        assertThat(slips.of(elsewhere, petition)).isEmpty();
        assertThatThrownBy(() -> slips.decide(elsewhere, id, true, "")).isInstanceOf(NotThere.class);
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        Actor reader = staff.actor("dao.yaping");
        assertThat(slips.leaders(reader, report)).extracting(Person::id).doesNotContain(leader.personId());
        assertThat(reasons(slips.submit(reader, report, leader.personId(), "拟核实")))
                .containsExactly("mailroom.refusal.no-leader");
        assertThatThrownBy(() -> slips.submit(clerk, report, leader.personId(), "拟核实"))
                .isInstanceOf(NotThere.class);
    }

    /** Within the days of the procedure from receipt, by letter or by phone. */
    @Test
    @Covers(Provision.JF_L3C)
    void theWriterIsToldByPhoneWithTimeAndContentAndTheClockKnows() {
        desks.act("tian.ye", petition, Desks.acceptAppeal());
        CaseFile file = desks.read("tian.ye", petition);
        long letter = file.letters().getFirst().id();
        assertThat(notice(file).running()).isTrue();
        assertThat(notice(file).deadline().run().start()).isEqualTo(MONDAY);
        for (var bare : List.of(
                new Command.Serve(letter, MONDAY, ServiceMeans.PHONE, "", LocalTime.of(9, 30)),
                new Command.Serve(letter, MONDAY, ServiceMeans.PHONE, "已告知受理")))
            assertThat(reasons(desks.attempt("tian.ye", petition, bare)))
                    .containsExactly("petition.refusal.phone-notice");
        var call = new Command.Serve(letter, MONDAY, ServiceMeans.PHONE, "已告知受理及办理期限", LocalTime.of(9, 30));
        desks.act("tian.ye", petition, call);
        CaseFile told = desks.read("tian.ye", petition);
        assertThat(notice(told).running()).isFalse();
        assertThat(told.petition().noticedOn()).isEqualTo(MONDAY);
        assertThat(told.history().getLast().fact())
                .isEqualTo(new PetitionFact.LetterServed(
                        MONDAY, letter, ServiceMeans.PHONE, "已告知受理及办理期限", LocalTime.of(9, 30)));
    }

    /** JF-L3c: a call tells that it is accepted, not accepted, no longer accepted; an opinion is served as a letter. */
    @Test
    @Covers(Provision.JF_L3C)
    void aCallServesANoticeThatTheProcedureAllowsAndNoOpinion() {
        desks.act("tian.ye", petition, Desks.acceptAppeal());
        desks.act("tian.ye", petition, call(waiting("tian.ye")));
        assertThat(Arrays.stream(LetterKind.values()).filter(profiles.get("kunming-petition-2023")::servedByPhone))
                .containsExactly(LetterKind.ACCEPTANCE, LetterKind.NON_ACCEPTANCE, LetterKind.NO_LONGER_ACCEPTED);
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        desks.act("dao.yaping", report, new Command.Accept(MatterKind.REPORT, null, null, "", Set.of()));
        petition = report;
        assertThat(reasons(desks.attempt("dao.yaping", report, call(waiting("dao.yaping")))))
                .containsExactly("petition.refusal.not-by-phone");
    }

    /** 【M】The Regulations ask for a notice in writing: under them alone a call meets no period. */
    @Test
    @Covers({Provision.JF_L3C, Provision.LAW_P1})
    void underTheNationalRulesAloneACallIsNoNotice() {
        petition = desks.register("mo.han", Papers.letter("8604", MONDAY)).id();
        desks.act("mo.han", petition, Desks.acceptAppeal());
        assertThat(reasons(desks.attempt("mo.han", petition, call(waiting("mo.han")))))
                .containsExactly("petition.refusal.not-by-phone");
        assertThat(notice(desks.read("mo.han", petition)).running()).isTrue();
    }

    private long waiting(String login) {
        return desks.read(login, petition).letters().getFirst().id();
    }

    private static Command.Serve call(long letter) {
        return new Command.Serve(letter, MONDAY, ServiceMeans.PHONE, "已告知", LocalTime.of(9, 30));
    }

    /** The person in the post of the one for whom they act. */
    private static Actor actingFor(Actor absent, Actor person) {
        return new Actor(
                person.accountId(),
                person.personId(),
                person.name(),
                absent.postId(),
                absent.houseCode(),
                absent.housePath(),
                absent.directCustoms(),
                absent.departmentId(),
                absent.departmentKind(),
                absent.scope(),
                absent.powers(),
                new Actor.Behalf(absent.personId(), absent.name()),
                true);
    }

    private static PetitionClock notice(CaseFile file) {
        return file.clocks().stream()
                .filter(clock -> clock.term().equals("notice"))
                .findFirst()
                .orElseThrow();
    }
}
