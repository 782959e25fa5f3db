package xinqiao.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.journal.StreamHeads.Head;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.Receipt;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Inquiries by telephone and online, told by word of mouth or by a slip that the leader approved. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class InquiriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryStore store;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    private Receipt petition;

    @BeforeEach
    void aPetition() {
        clock.set(MONDAY);
        petition = desks.register("tian.ye", Papers.letter("8602", MONDAY));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long calls() {
        return inquiries
                .register(desks.who("tian.ye"), petition.id(), InquiryWay.PHONE, MONDAY, "来电询问办理到哪一步。")
                .orElseThrow();
    }

    private Inquiry only() {
        return inquiries.of(desks.who("tian.ye"), petition.id()).getFirst();
    }

    @Test
    @Covers({Provision.JF_V9, Provision.JF_L8})
    void whoAsksIsToldHowTheMatterStandsAndItIsWrittenDown() {
        assertThat(reasons(inquiries.register(
                        desks.who("tian.ye"), petition.id(), InquiryWay.VISIT, MONDAY.plusDays(1), " ")))
                .containsExactly("inquiry.refusal.no-question", "inquiry.refusal.in-the-future");
        long id = calls();
        assertThat(inquiries.waiting(desks.who("tian.ye")))
                .extracting(Inquiry::id)
                .contains(id);
        assertThat(reasons(inquiries.tell(desks.who("tian.ye"), petition.id(), id, " ")))
                .containsExactly("inquiry.refusal.no-answer");
        Inquiry told = inquiries
                .tell(desks.who("tian.ye"), petition.id(), id, "已登记，正在甄别。")
                .orElseThrow();
        assertThat(told.state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(told.answeredBy()).isEqualTo("田野");
        assertThat(inquiries.waiting(desks.who("tian.ye")))
                .extracting(Inquiry::id)
                .doesNotContain(id);
        assertThat(reasons(inquiries.tell(desks.who("tian.ye"), petition.id(), id, "再说一次。")))
                .containsExactly("inquiry.refusal.not-now");
        List<Head> heads = gate.as(new Machine("test"), tx -> store.after(tx, id - 1, 1));
        assertThat(heads)
                .singleElement()
                .satisfies(head -> assertThat(head.link().seq()).isEqualTo(2));
    }

    @Test
    @Covers(Provision.JF_V9)
    void aWrittenAnswerIsApprovedByTheLeaderBeforeItGoesOut() {
        long id = calls();
        var officer = desks.who("tian.ye");
        var leader = desks.who("gu.xin");
        assertThat(inquiries
                        .draftSlip(officer, petition.id(), id, "您的来信正在办理。")
                        .orElseThrow()
                        .state())
                .isEqualTo(InquiryState.SLIP);
        assertThat(reasons(inquiries.send(officer, petition.id(), id)))
                .as("not before it is approved")
                .containsExactly("inquiry.refusal.not-now");
        assertThat(reasons(inquiries.decide(officer, petition.id(), id, true, "")))
                .contains("inquiry.refusal.no-power");
        assertThat(inquiries.waiting(leader)).extracting(Inquiry::id).contains(id);
        assertThat(reasons(inquiries.decide(leader, petition.id(), id, false, "")))
                .containsExactly("inquiry.refusal.no-remark");
        assertThat(inquiries.decide(leader, petition.id(), id, false, "请写明期限。").isGranted())
                .isTrue();
        assertThat(only().remark()).isEqualTo("请写明期限。");
        assertThat(inquiries
                        .draftSlip(officer, petition.id(), id, "正在办理，四月底前答复。")
                        .isGranted())
                .isTrue();
        assertThat(inquiries.decide(leader, petition.id(), id, true, "").isGranted())
                .isTrue();
        assertThat(inquiries.send(officer, petition.id(), id).orElseThrow().answeredOn())
                .isEqualTo(MONDAY);
    }

    @Test
    @Covers({Provision.JF_V9, Provision.SYS_4})
    void thePetitionerAsksOnlineAndNobodyElseLearnsOfIt() {
        long id = inquiries.ask(new Petitioner(petition.id()), "请问办理到哪一步？").orElseThrow();
        assertThat(inquiries.of(new Petitioner(petition.id()))).hasSize(1);
        assertThat(only().way()).isEqualTo(InquiryWay.PORTAL);
        Receipt other = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        assertThat(inquiries.of(new Petitioner(other.id()))).isEmpty();
        assertThat(inquiries.of(desks.who("yu.bo"), petition.id())).isEmpty();
        assertThat(inquiries.waiting(desks.who("yu.bo")))
                .extracting(Inquiry::petition)
                .doesNotContain(petition.id());
        assertThat(inquiries.waiting(desks.who("yue.hua"))).isEmpty();
        assertThatThrownBy(() -> inquiries.tell(desks.who("yu.bo"), petition.id(), id, "x"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> inquiries.tell(desks.who("tian.ye"), other.id(), id, "x"))
                .as("not through another case")
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> inquiries.register(desks.who("yu.bo"), petition.id(), InquiryWay.PHONE, MONDAY, "x"))
                .isInstanceOf(NotThere.class);
        assertThat(reasons(inquiries.register(desks.who("zhou.min"), petition.id(), InquiryWay.PHONE, MONDAY, "x")))
                .as("another house's case")
                .containsExactly("inquiry.refusal.no-power");
    }
}
