package xinqiao.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.serving.LetterKey.Family;

/** Letters by post, from the mail room to the signature or back, and what nobody else sees of them. */
class PostingLifeTest extends AtTheServingDesk {
    @Autowired
    Clerks clerks;

    @Autowired
    Posting posting;

    @Autowired
    PostReports reports;

    @Autowired
    ServiceRecords records;

    @Autowired
    Servings servings;

    @Autowired
    PublicNotices notices;

    @Autowired
    ServingPapers papers;

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_P1, Provision.KM_31})
    void aLetterByPostCountsFromTheDayOnWhichItWasSignedFor() throws IOException {
        LetterKey key = letters.accepted(MONDAY);
        assertThat(posting.board(clerk, letters.of(key).number()).letters())
                .extracting(WaitingLetter::key)
                .contains(key);
        assertThat(posting.board(elsewhere, letters.of(key).number()).letters())
                .as("another house's")
                .isEmpty();
        UUID once = UUID.randomUUID();
        Serving one = posting.prepare(clerk, List.of(key), once).orElseThrow().getFirst();
        assertThat(posting.prepare(clerk, List.of(key), once).orElseThrow()).containsExactly(one);
        assertThat(posting.prepare(clerk, List.of(key), UUID.randomUUID()).orElseThrow())
                .containsExactly(one);
        assertThat(posting.board(clerk, letters.of(key).number()).letters())
                .extracting(WaitingLetter::key)
                .doesNotContain(key);
        assertThat(letters.text(papers.labels(clerk, List.of(one.id()), 3).orElseThrow()))
                .contains("云南省昆明市示例路9号", "何以琳", one.number());

        assertThat(reasons(posting.post(clerk, one.id(), MailForm.REGISTERED, "RR473124828CN", MONDAY)))
                .containsExactly("serving.refusal.check-digit");
        assertThat(reasons(posting.post(clerk, one.id(), MailForm.REGISTERED, "12", MONDAY.plusDays(1))))
                .containsExactly("serving.refusal.mail-number", "serving.refusal.in-the-future");
        String number = "XA" + one.id() + "1234567";
        one = posting.post(clerk, one.id(), MailForm.REGISTERED, number.toLowerCase(Locale.ROOT), MONDAY)
                .orElseThrow();
        assertThat(one.mailNumber()).isEqualTo(number);
        assertThat(letters.of(key).servedOn())
                .as("given to the post, not served")
                .isNull();
        assertThat(letters.text(papers.list(clerk, MONDAY)).replaceAll("\\s", ""))
                .as("a narrow cell breaks an address")
                .contains(number, "云南省昆明市示例路9号");
        LetterKey other = letters.accepted(MONDAY);
        assertThat(reasons(posting.post(clerk, letters.prepared(other).id(), MailForm.REGISTERED, number, MONDAY)))
                .containsExactly("serving.refusal.mail-number-twice");

        clock.set(MONDAY.plusDays(15));
        assertThat(posting.board(clerk).late()).extracting(Serving::id).contains(one.id());
        assertThat(reasons(posting.signed(clerk, one.id(), MONDAY.minusDays(1), "")))
                .contains("serving.refusal.before-posting");
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(3), "何以琳").orElseThrow();
        assertThat(one.countsOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(letters.of(key).servedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(letters.of(key).servedBy()).isEqualTo(ServiceMeans.POST);
        assertThat(reasons(posting.signed(clerk, one.id(), MONDAY.plusDays(3), "")))
                .as("pressed twice")
                .containsExactly("serving.refusal.not-on-its-way");
        assertThat(reasons(servings.undo(clerk, one.id(), "录错"))).containsExactly("serving.refusal.counts-already");
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void aMistakenEntryIsTakenBackStepByStepWithAReason() {
        LetterKey key = letters.accepted(MONDAY);
        Serving one = letters.posted(key, "1200300400500" + key.letterId());
        one = posting.returned(clerk, one.id(), MONDAY, "查无此人").orElseThrow();
        assertThat(reasons(servings.undo(clerk, one.id(), " "))).containsExactly("serving.refusal.no-reason");
        assertThat(servings.undo(clerk, one.id(), "录错文书").orElseThrow().state()).isEqualTo(ServingState.POSTED);
        one = servings.undo(clerk, one.id(), "尚未交寄").orElseThrow();
        assertThat(one.state()).isEqualTo(ServingState.PREPARED);
        assertThat(one.mailNumber()).isNull();
        assertThat(servings.undo(clerk, one.id(), "选错").orElseThrow().state()).isEqualTo(ServingState.UNDONE);
        assertThat(reasons(servings.undo(clerk, one.id(), "再次"))).containsExactly("serving.refusal.undone-already");
        assertThat(posting.board(clerk, letters.of(key).number()).letters())
                .extracting(WaitingLetter::key)
                .contains(key);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D8)
    void whatThePostReportsIsEnteredLineByLineAndWrongLinesAreNamed() {
        Serving signed = letters.posted(letters.accepted(MONDAY), "RR473124829GB1");
        Serving returned = letters.posted(letters.accepted(MONDAY), "RB123456785CN");
        String table = "邮件号,签收日期,退回日期,签收人\n" + signed.mailNumber() + ",2026/3/2,,何以琳\nRB123456785CN,,2026年3月2日,\n"
                + "XX000000000,2026-03-02,,\n" + signed.mailNumber() + ",昨天,,\n";
        var rows = PostTable.read(table.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        var report = reports.enter(clerk, rows);
        assertThat(report.done()).isEqualTo(1);
        assertThat(report.problems()).extracting(PostReport.Problem::line).containsExactly(3L, 4L, 5L);
        assertThat(report.problems().getFirst().objections().getFirst().reason())
                .isEqualTo("serving.refusal.no-reason-returned");
        assertThat(servings.open(clerk, signed.id()).state()).isEqualTo(ServingState.SERVED);
        assertThat(servings.open(clerk, returned.id()).state()).isEqualTo(ServingState.POSTED);
        assertThat(reports.enter(clerk, rows.subList(0, 1)).known()).isEqualTo(1);
        assertThat(reports.enter(elsewhere, rows).done()).as("another house's").isZero();
        assertThat(PostTable.read("a,b\n1,2".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.KM_21B})
    void whatOneMayNotSeeIsNotServedListedLabelledOrTakenBack() {
        LetterKey key = letters.accepted(MONDAY);
        Serving one = letters.posted(key, "5500300400500" + key.letterId());
        assertThat(posting.board(elsewhere).underway()).extracting(Serving::id).doesNotContain(one.id());
        assertThat(posting.posted(elsewhere, MONDAY)).extracting(Serving::id).doesNotContain(one.id());
        assertThat(posting.mailed(elsewhere, "5500300400500" + key.letterId())).isEmpty();
        assertThat(servings.of(elsewhere, key)).isEmpty();
        assertThatThrownBy(() -> servings.letter(elsewhere, key)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> servings.open(elsewhere, one.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> servings.undo(elsewhere, one.id(), "误")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> posting.signed(elsewhere, one.id(), MONDAY, "甲"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> papers.labels(elsewhere, List.of(one.id()), 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> posting.prepare(elsewhere, List.of(key), UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.prepare(elsewhere, key, UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
        Actor handler = staff.actor("yue.hua");
        assertThatThrownBy(() -> posting.board(handler)).as("serves nothing").isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.tray(handler)).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers(Provision.LAW_D8)
    void anAnswerOfDisclosureCountsFromItsPostingAndKnowsNoNotice() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验作业规程"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明所需信息的名称或者文号。", MONDAY.plusDays(10)));
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(each -> each.waits())
                .findFirst()
                .orElseThrow();
        var key = new LetterKey(Family.APPLICATION, id, letter.id());
        assertThat(reasons(notices.ask(clerk, key, "去向不明", UUID.randomUUID()))).contains("serving.refusal.no-notice");
        Serving one = letters.posted(key, "EE123456785CN");
        assertThat(one.countsOn()).isEqualTo(MONDAY);
        assertThat(clerks.read("tian.ye", id)
                        .application()
                        .letter(letter.id())
                        .orElseThrow()
                        .servedOn())
                .isEqualTo(MONDAY);
        clock.set(MONDAY.plusDays(4));
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(3), "").orElseThrow();
        assertThat(one.countsOn())
                .as("the day of posting stays the one that counts")
                .isEqualTo(MONDAY);
        assertThat(Set.of(one.state())).containsExactly(ServingState.SERVED);
    }
}
