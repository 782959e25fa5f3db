package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.RefuseAgain;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.InTheWay.Kind;
import xinqiao.petition.rules.Challenging;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profiles;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Each refusal of the same matter rests on the provision that refuses it, and its letter says so. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RefusedAgainTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Reviews reviews;

    @Autowired
    Profiles profiles;

    @Autowired
    Calendars calendars;

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

    private Receipt comes() {
        return desks.register("tian.ye", Papers.letter("8602", MONDAY));
    }

    private Receipt inHandling() {
        Receipt first = comes();
        desks.act("tian.ye", first.id(), acceptAppeal());
        desks.act("tian.ye", first.id(), desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", first.id(), LetterKind.ACCEPTANCE, MONDAY);
        return first;
    }

    private Receipt answered() {
        Receipt first = inHandling();
        desks.act("yue.hua", first.id(), heard(MONDAY));
        desks.act("yue.hua", first.id(), draft(Outcome.NOT_SUPPORTED));
        desks.act("bai.lu", first.id(), new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", first.id(), new Approve(true, ""));
        desks.serve("tian.ye", first.id(), LetterKind.OPINION, MONDAY);
        return first;
    }

    private String letter(Receipt first, LetterKind kind) {
        Receipt again = comes();
        desks.act("tian.ye", again.id(), new RefuseAgain(first.number(), "同一信访事项。"));
        return content(again, kind);
    }

    private String content(Receipt receipt, LetterKind kind) {
        return desks.read("tian.ye", receipt.id()).letters().stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    @Covers(Provision.KM_23_4)
    void whileItIsHandled() {
        assertThat(letter(inHandling(), LetterKind.NON_ACCEPTANCE))
                .contains("第二十三条第（四）项")
                .doesNotContain("第二十三条第（一）项", "第三十一条");
    }

    @Test
    @Covers(Provision.KM_31)
    void whileReviewMayBeAskedFor() {
        assertThat(letter(answered(), LetterKind.NON_ACCEPTANCE))
                .contains("《昆明海关信访工作规程》第三十一条")
                .doesNotContain("第二十三条第（一）项");
    }

    @Test
    @Covers(Provision.KM_31)
    void onceTheTimeForReviewIsOver() {
        Receipt first = answered();
        clock.set(MONDAY.plusDays(31));
        assertThat(letter(first, LetterKind.NO_LONGER_ACCEPTED)).contains("《昆明海关信访工作规程》第三十一条");
    }

    @Test
    @Covers(Provision.KM_23_4)
    void whileItIsReviewedItIsBeingHandled() {
        Receipt first = answered();
        var _ = reviews.ask(
                        new Petitioner(first.id()), new Reviews.Request(Channel.WEB, MONDAY, "请求撤销。", "认定事实有误。", ""))
                .orElseThrow();
        assertThat(letter(first, LetterKind.NON_ACCEPTANCE))
                .contains("第二十三条第（四）项")
                .doesNotContain("《昆明海关信访工作规程》第三十一条");
    }

    @Test
    @Covers(Provision.KM_23_1)
    void whatIsOutOfScopeIsStillRefusedAsSuch() {
        Receipt other = comes();
        desks.act("tian.ye", other.id(), new Decline("不属于海关职权范围。", "", null));
        assertThat(content(other, LetterKind.NON_ACCEPTANCE)).contains("第二十三条第（一）项");
    }

    @Test
    @Covers(Provision.KM_31)
    void whereTheProcedureHasNoSuchRuleAnAnsweredMatterMayBeBroughtAgain() {
        Petition first = desks.read("tian.ye", answered().id()).petition();
        var calendar = calendars.current();
        var day = MONDAY.plusDays(31);
        assertThat(Challenging.inTheWay(first, profiles.get("kunming-petition-2023"), calendar, day))
                .map(InTheWay::kind)
                .contains(Kind.LAPSED);
        assertThat(Challenging.inTheWay(first, profiles.get("national-petition-2022"), calendar, day))
                .isEmpty();
    }
}
