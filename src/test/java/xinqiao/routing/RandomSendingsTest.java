package xinqiao.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Whatever lawful acts come in whatever order: a sending that isn't over is in the list of exactly those who must act. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RandomSendingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> PEOPLE =
            List.of("chen.jing", "wei.hong", "tian.ye", "gu.xin", "yu.bo", "hou.yi", "kang.ning", "sun.lan");

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    SendingDesk desk;

    @Autowired
    Settling settling;

    @Autowired
    Bodies bodies;

    @Autowired
    TestClock clock;

    @Test
    @Covers({Provision.KM_23_3A, Provision.KM_24, Provision.KM_12})
    void aSendingIsNeverLostBetweenTheHouses() {
        clock.set(MONDAY);
        long body = bodies.keep(desks.who("chen.jing"), "某市信访局", OutsideBody.Kind.PETITION_OFFICE, "", "")
                .orElseThrow();
        var random = new Random(20260302);
        for (int life = 0; life < 25; life++) {
            long petition =
                    desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
            boolean outside = random.nextInt(4) == 0;
            var manner = random.nextBoolean() ? Manner.ASSIGN : Manner.FORWARD;
            LocalDate by = manner == Manner.ASSIGN || random.nextBoolean() ? MONDAY.plusDays(40) : null;
            String house = outside ? null : random.nextBoolean() ? "8602" : "8603";
            var asked = new NewSending(manner, house, outside ? (Long) body : null, null, "", by);
            var sending =
                    sendings.propose(desks.who("chen.jing"), petition, asked).orElseThrow();
            List<String> done = new ArrayList<>();
            check(sending.id(), done);
            for (int step = 0; step < 14; step++) {
                one(sending.id(), random, done);
                check(sending.id(), done);
            }
        }
    }

    /** Somebody tries something; whoever may not see it, or do it, changes nothing. */
    private void one(long id, Random random, List<String> done) {
        var actor = desks.who(PEOPLE.get(random.nextInt(PEOPLE.size())));
        SendingDesk.SendingFile file;
        try {
            file = desk.read(actor, id);
        } catch (NotThere hidden) {
            return;
        }
        moveOn(file.sending(), random, done);
        var acts = List.copyOf(desk.read(actor, id).open());
        if (acts.isEmpty()) return;
        var act = acts.get(random.nextInt(acts.size()));
        if (act == SendingAct.DROP && random.nextInt(4) > 0) return;
        Decision<?> decision = switch (act) {
            case APPROVE -> sendings.approve(actor, id, random.nextInt(4) > 0, "");
            case SEND -> sendings.send(actor, id, random.nextBoolean() ? "值班员" : null);
            case DROP -> sendings.drop(actor, id, "");
            case ISSUE_LETTER -> sendings.issueLetter(actor, id);
            case SIGN ->
                file.sending().to().outside()
                        ? arrivals.noteReceipt(actor, id, MONDAY, "")
                        : arrivals.sign(actor, id, null);
            case NOTE_OBJECTION -> sendings.noteObjection(actor, id, "不属职权");
            case DECIDE_OBJECTION -> sendings.decideObjection(actor, id, random.nextBoolean(), "核实");
            case REPORT -> arrivals.report(actor, id, "已办结");
            case EXAMINE_REPORT ->
                sendings.examineReport(
                        actor, id, Set.of(ReportPoint.values()), random.nextBoolean(), "补充", MONDAY.plusDays(50));
            case APPROVE_REPORT -> sendings.approveReport(actor, id, random.nextBoolean(), "补充", MONDAY.plusDays(50));
            case CLOSE -> sendings.close(actor, id, "");
        };
        done.add(actor.name() + " " + act + (decision.isGranted() ? "" : " refused"));
    }

    /** The receiver's own case goes on, or its house objects. */
    private void moveOn(Sending sending, Random random, List<String> done) {
        Long own = sending.to().petition();
        String house = sending.to().house();
        if (own == null || house == null || random.nextInt(3) > 0) return;
        String office = house.equals("8602") ? "tian.ye" : "yu.bo";
        if (desks.read(office, own).petition().state() != State.REGISTERED) return;
        Command command =
                random.nextBoolean() ? new Command.ObjectTo("不属于本关") : new Command.Decline("不属于信访事项", "", null);
        var decision = desks.attempt(office, own, command);
        settling.settle();
        done.add(office + " " + command.act() + (decision.isGranted() ? "" : " refused"));
    }

    private void check(long id, List<String> done) {
        var sending = desk.read(desks.who("chen.jing"), id).sending();
        var mine = PEOPLE.stream()
                .filter(login -> desk.list(desks.who(login), SendingFilter.of(Box.MINE), 500).stream()
                        .anyMatch(line -> line.sending().id() == id))
                .toList();
        boolean withReceiver = sending.state() == SendingState.RECEIVED && !sending.feedback();
        if (sending.state().over() && !sending.letterOwed())
            assertThat(mine).as("%s", done).isEmpty();
        else if (withReceiver && !sending.to().outside() && !sending.letterOwed()) {
            Long own = sending.to().petition();
            assertThat(own).isNotNull();
            String office = sending.to().is("8602") ? "tian.ye" : "yu.bo";
            assertThat(desks.read(office, java.util.Objects.requireNonNull(own))
                            .petition()
                            .state()
                            .open())
                    .as("%s", done)
                    .isTrue();
        } else assertThat(mine).as("%s in %s", done, sending.state()).isNotEmpty();
        for (String login : mine)
            assertThat(desk.read(desks.who(login), id).open())
                    .as("%s can act", login)
                    .isNotEmpty();
    }
}
