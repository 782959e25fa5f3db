package xinqiao.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.OwnApplications;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.serving.LetterKey.Family;

/** A day of service that was entered wrongly is put right with all that follows from it, and never against the record. */
class CorrectedDaysTest extends AtTheServingDesk {
    @Autowired
    Desks desks;

    @Autowired
    Clerks clerks;

    @Autowired
    Posting posting;

    @Autowired
    OwnApplications own;

    @Autowired
    Servings servings;

    @Test
    @Covers({Provision.LAW_P1, Provision.KM_31, Provision.SYS_3})
    void aDayThatCountedWronglyIsCorrectedWithAReasonAndTheTermsFollow() {
        LetterKey key = letters.accepted(MONDAY);
        assertThat(reasons(servings.correct(clerk, key, MONDAY, "误", UUID.randomUUID())))
                .containsExactly("petition.refusal.not-served-yet");
        clock.set(MONDAY.plusDays(2));
        Serving one = posting.post(
                        clerk,
                        letters.prepared(key).id(),
                        MailForm.REGISTERED,
                        "7700300400500" + key.letterId(),
                        MONDAY.plusDays(2))
                .orElseThrow();
        clock.set(MONDAY.plusDays(20));
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(16), "何以琳").orElseThrow();
        var before = desks.read("tian.ye", key.caseId()).petition().noticedOn();
        assertThat(before).isEqualTo(MONDAY.plusDays(16));
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(16), " ", UUID.randomUUID())))
                .containsExactly("petition.refusal.same-day", "petition.refusal.no-reason-to-correct");
        assertThat(reasons(servings.correct(clerk, key, MONDAY.minusDays(1), "误", UUID.randomUUID())))
                .containsExactly("petition.refusal.served-before-issued");
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(21), "误", UUID.randomUUID())))
                .containsExactly("petition.refusal.in-the-future");
        assertThat(reasons(servings.correct(staff.actor("gu.xin"), key, MONDAY.plusDays(6), "误", UUID.randomUUID())))
                .as("serves nothing")
                .containsExactly("petition.refusal.not-yours-to-correct");
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(1), "误", UUID.randomUUID())))
                .as("the post didn't have it yet")
                .containsExactly("serving.refusal.taken-before-posting");
        assertThatThrownBy(() -> servings.correct(elsewhere, key, MONDAY.plusDays(6), "误", UUID.randomUUID()))
                .isInstanceOf(NotThere.class);

        UUID once = UUID.randomUUID();
        for (String press : List.of("first", "second"))
            assertThat(servings.correct(clerk, key, MONDAY.plusDays(6), "回执日戳为六日后，误看", once)
                            .isGranted())
                    .as(press)
                    .isTrue();
        assertThat(letters.of(key).servedOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(letters.of(key).servedBy()).isEqualTo(ServiceMeans.POST);
        assertThat(desks.read("tian.ye", key.caseId()).petition().noticedOn())
                .as("what was told late was told in time")
                .isEqualTo(MONDAY.plusDays(6));
        Serving moved = servings.open(clerk, one.id());
        assertThat(moved.countsOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(moved.endedOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(servings.corrections(clerk, key))
                .as("pressed twice, corrected once")
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.was()).isEqualTo(MONDAY.plusDays(16));
                    assertThat(each.now()).isEqualTo(MONDAY.plusDays(6));
                    assertThat(each.by()).isNotEmpty();
                });
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void theDayOfALetterOfDisclosureIsCorrectedAndTheClocksMove() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验作业规程"));
        long id = receipt.id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明所需信息的名称或者文号。", MONDAY.plusDays(10)));
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(each -> each.waits())
                .findFirst()
                .orElseThrow();
        var key = new LetterKey(Family.APPLICATION, id, letter.id());
        assertThat(reasons(servings.correct(clerk, key, MONDAY, "误", UUID.randomUUID())))
                .containsExactly("disclosure.refusal.not-served-yet");
        clock.set(MONDAY.plusDays(4));
        Serving one = posting.post(
                        clerk, letters.prepared(key).id(), MailForm.REGISTERED, "EB" + id + "12345", MONDAY.plusDays(3))
                .orElseThrow();
        var clocks = clerks.read("tian.ye", id).clocks();
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(5), "", UUID.randomUUID())))
                .containsExactly("disclosure.refusal.day-ahead", "disclosure.refusal.no-reason-to-correct");
        assertThatThrownBy(() -> servings.correct(elsewhere, key, MONDAY, "误", UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
        assertThat(servings.correct(clerk, key, MONDAY, "收寄日戳为三月二日", UUID.randomUUID())
                        .isGranted())
                .isTrue();
        assertThat(servings.open(clerk, one.id()).remindOn())
                .as("asked after from the day on which it was posted")
                .isEqualTo(MONDAY.plusDays(15));
        var applicant = own.track(receipt.number(), receipt.code()).orElseThrow();
        assertThat(own.read(applicant).history())
                .as("told to whoever applied")
                .filteredOn(event -> event.fact() instanceof ApplicationFact.ServiceCorrected)
                .hasSize(1);
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(2), "").orElseThrow();
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(3), "误", UUID.randomUUID())))
                .as("somebody had it in hand already")
                .containsExactly("serving.refusal.posted-after-end");
        var after = clerks.read("tian.ye", id);
        assertThat(after.application().letter(letter.id()).orElseThrow().servedOn())
                .isEqualTo(MONDAY);
        assertThat(after.application().corrections().getLast().toldOn()).isEqualTo(MONDAY);
        assertThat(after.clocks()).isNotEqualTo(clocks);
        assertThat(servings.open(clerk, one.id()).countsOn()).isEqualTo(MONDAY);
        assertThat(servings.corrections(clerk, key)).hasSize(1);
        assertThat(journal.problems()).isEmpty();
    }
}
