package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.FileAway;
import xinqiao.petition.Command.Guide;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is registered and what becomes of it first: accepted, guided elsewhere, not accepted, merely filed. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TriageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({Provision.KM_23_1, Provision.LAW_P1})
    void whatIsOutOfScopeIsNotAcceptedWithALetterThatClosesIt() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(reasons(desks.attempt("tian.ye", id, new Decline(" ", "", null))))
                .containsExactly("petition.refusal.no-ground");
        desks.act("tian.ye", id, new Decline("不属于海关职权范围", "瑞丽市交通运输局", null));
        desks.serve("tian.ye", id, LetterKind.NON_ACCEPTANCE, MONDAY);
        Petition petition = desks.read("tian.ye", id).petition();
        assertThat(petition.state()).isEqualTo(State.CLOSED);
        assertThat(petition.noticedOn()).isEqualTo(MONDAY);
    }

    @Test
    @Covers({Provision.KM_22, Provision.LAW_P2})
    void anAppealForAnotherRouteIsGuidedAndNotAccepted() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var accept = new Command.Accept(MatterKind.APPEAL, "administrative", null, "", Set.of());
        assertThat(reasons(desks.attempt("tian.ye", id, accept))).containsExactly("petition.refusal.another-route");
        desks.act("tian.ye", id, new Guide("administrative", "行政复议", "昆明海关", "法律规定的申请期限", null));
        desks.serve("tian.ye", id, LetterKind.GUIDANCE, MONDAY);
        assertThat(desks.read("tian.ye", id).petition().outcome()).isEqualTo(Outcome.GUIDED);
    }

    @Test
    @Covers(Provision.KM_25)
    void onlyAnAnonymousPetitionIsMerelyFiled() {
        long named = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(reasons(desks.attempt("tian.ye", named, new FileAway("内容模糊"))))
                .containsExactly("petition.refusal.file-only-anonymous");
        long anonymous =
                desks.register("tian.ye", Papers.anonymous("8602", MONDAY)).id();
        assertThat(desks.act("tian.ye", anonymous, new FileAway("内容模糊，没有证明材料")).state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    @Covers({Provision.KM_18C, Provision.KM_17A, Provision.KM_17B})
    void aGroupSendsAtMostAsManyRepresentativesAsTheProcedureAllows() {
        var six = registrations.register(desks.who("tian.ye"), Papers.group("8602", MONDAY, 30, 6));
        assertThat(reasons(six)).containsExactly("petition.refusal.too-many-representatives");
        var none = registrations.register(desks.who("tian.ye"), Papers.group("8602", MONDAY, 30, 0));
        assertThat(reasons(none)).containsExactly("petition.refusal.no-representative");
        assertThat(registrations
                        .register(desks.who("tian.ye"), Papers.group("8602", MONDAY, 30, 5))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_25)
    void anAnonymousPetitionIsAcceptedOnlyAgainstSomebodyAndWithMaterial() {
        long vague = desks.register("tian.ye", Papers.anonymous("8602", MONDAY)).id();
        assertThat(reasons(desks.attempt("tian.ye", vague, acceptAppeal())))
                .containsExactly("petition.refusal.anonymous-without-evidence");
        var report = new Command.Accept(MatterKind.REPORT, null, null, "", Set.of());
        assertThat(reasons(desks.attempt("dao.yaping", vague, report)))
                .containsExactly(
                        "petition.refusal.anonymous-against-nobody", "petition.refusal.anonymous-without-evidence");
        long clear = desks.register("tian.ye", Papers.anonymous("8602", MONDAY, "康宁"))
                .id();
        assertThat(reasons(desks.attempt("tian.ye", clear, acceptAppeal())))
                .containsExactly("petition.refusal.anonymous-without-evidence");
        var photo = new Upload("0".repeat(64), "照片.jpg", "image/jpeg", 10);
        desks.act("tian.ye", clear, new Command.AddMaterial("照片", List.of(photo), true));
        assertThat(desks.act("tian.ye", clear, acceptAppeal()).state()).isEqualTo(State.ACCEPTED);
    }
}
