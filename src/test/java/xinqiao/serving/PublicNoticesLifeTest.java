package xinqiao.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.ServiceRule;
import xinqiao.serving.rules.LastResort;
import xinqiao.testing.NoticeRules;

/** Letters that were opened online, and those that nothing reaches but a public notice. */
@Import(NoticeRules.class)
class PublicNoticesLifeTest extends AtTheServingDesk {
    @Autowired
    Posting posting;

    @Autowired
    ServiceRecords records;

    @Autowired
    Servings servings;

    @Autowired
    Openings openings;

    @Autowired
    PublicNotices notices;

    @Autowired
    ServingPapers papers;

    @Autowired
    NoticeRules rules;

    @Test
    @Covers({Provision.LAW_P1, Provision.LAW_D8})
    void whatWasOpenedOnlineIsProvenAndItsFirstDayCountsOnceAClerkSaysSo() throws IOException {
        LetterKey key = letters.accepted(MONDAY);
        assertThat(reasons(openings.serve(clerk, key))).containsExactly("serving.refusal.not-opened");
        assertThatThrownBy(() -> papers.evidence(clerk, key)).isInstanceOf(NotThere.class);
        var petitioner = new Petitioner(key.caseId());
        clock.set(MONDAY.plusDays(1));
        openings.opened(petitioner, key.letterId(), "PDF", new byte[] {1, 2, 3});
        clock.set(MONDAY.plusDays(2));
        openings.opened(petitioner, key.letterId(), "OFD", new byte[] {4});
        assertThat(openings.of(clerk, key)).hasSize(2);
        assertThat(openings.of(elsewhere, key)).isEmpty();
        assertThat(letters.text(papers.evidence(clerk, key)).replaceAll("\\s", ""))
                .contains("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThatThrownBy(() -> papers.evidence(elsewhere, key)).isInstanceOf(NotThere.class);
        assertThat(openings.serve(clerk, key).orElseThrow()).isEqualTo(MONDAY.plusDays(1));
        assertThat(letters.of(key).servedBy()).isEqualTo(ServiceMeans.PORTAL);
        assertThat(reasons(openings.serve(clerk, key))).contains("serving.refusal.served-already");
        assertThat(reasons(servings.correct(clerk, key, MONDAY, "误", UUID.randomUUID())))
                .as("the system itself saw when it was opened")
                .containsExactly("serving.refusal.opened-on");
    }

    /** As if its case were a report. */
    private ServedLetter shut(LetterKey key) {
        var open = servings.letter(clerk, key);
        return new ServedLetter(
                key,
                open.seq(),
                open.caseNumber(),
                open.houseCode(),
                open.kind(),
                open.letter(),
                open.issuedOn(),
                null,
                null,
                true,
                true,
                open.profile(),
                open.rule());
    }

    @Test
    @Covers({Provision.LAW_P1, Provision.KM_7, Provision.KM_31, Provision.KM_21B})
    void aPublicNoticeIsTheLastResortIsApprovedRunsAndCountsByItself() throws IOException {
        LetterKey bare = letters.accepted(MONDAY);
        assertThat(reasons(notices.ask(clerk, bare, "去向不明", UUID.randomUUID())))
                .as("no source lets letters of petitions be served so, and the built-in procedures don't")
                .containsExactly("serving.refusal.no-notice");
        clock.set(NoticeRules.DAY);
        rules.followedBy("8602");
        LetterKey key = letters.accepted(MONDAY);
        LocalDate today = NoticeRules.DAY;
        UUID once = UUID.randomUUID();
        assertThat(reasons(notices.ask(clerk, key, "", once)))
                .containsExactly("serving.refusal.other-ways-first", "serving.refusal.no-ground");
        Serving mail = posting.post(
                        clerk, letters.prepared(key).id(), MailForm.REGISTERED, "9900300400500" + key.letterId(), today)
                .orElseThrow();
        assertThat(reasons(notices.ask(clerk, key, "去向不明", once)))
                .containsExactly("serving.refusal.other-ways-first", "serving.refusal.still-underway");
        assertThat(posting.returned(clerk, mail.id(), today, "迁移新址不明").isGranted())
                .isTrue();
        Serving visit = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        assertThat(reasons(records.failed(clerk, visit.id(), today, "")))
                .containsExactly("serving.refusal.no-reason-failed");
        assertThat(records.failed(clerk, visit.id(), today, "上门两次无人，邻居不知去向").isGranted())
                .isTrue();
        assertThat(reasons(LastResort.ask(clerk, shut(key), servings.of(clerk, key), "去向不明")))
                .containsExactly("serving.refusal.notice-of-report");
        assertThat(servings.letter(clerk, key).rule().allows(ServiceRule.Manner.LEFT))
                .isTrue();
        Serving asked = notices.ask(clerk, key, "邮寄退回，上门未见", once).orElseThrow();
        assertThat(notices.ask(clerk, key, "邮寄退回，上门未见", once).orElseThrow()).isEqualTo(asked);
        assertThat(notices.shown()).noneMatch(shown -> shown.serving() == asked.id());

        Actor leader = staff.actor("gu.xin");
        assertThat(notices.toDecide(leader)).extracting(Notice::serving).contains(asked.id());
        assertThat(reasons(notices.decide(clerk, asked.id(), true, ""))).contains("serving.refusal.not-leader");
        assertThatThrownBy(() -> notices.decide(staff.actor("hou.yi"), asked.id(), true, ""))
                .isInstanceOf(NotThere.class);
        Notice waiting = notices.of(clerk, asked.id()).orElseThrow();
        assertThat(reasons(LastResort.decide(leader, waiting, asked, Optional.empty(), true, "")))
                .as("the procedure knows none any more")
                .containsExactly("serving.refusal.no-notice");
        Notice notice = notices.decide(leader, asked.id(), true, "").orElseThrow();
        assertThat(notice.until()).isEqualTo(today.plusDays(30));
        assertThat(reasons(notices.decide(leader, asked.id(), true, ""))).contains("serving.refusal.decided-already");
        assertThat(notices.shown())
                .filteredOn(shown -> shown.serving() == asked.id())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.addressee()).isEqualTo("何以琳");
                    assertThat(shown.number()).isEqualTo(letters.of(key).number());
                });
        assertThat(reasons(servings.undo(clerk, asked.id(), "误"))).containsExactly("serving.refusal.public-already");

        clock.set(today.plusDays(30));
        notices.end();
        assertThat(letters.of(key).servedOn()).as("its last day isn't over").isNull();
        clock.set(today.plusDays(31));
        assertThat(notices.shown()).noneMatch(shown -> shown.serving() == asked.id());
        notices.end();
        assertThat(letters.of(key).servedOn()).isEqualTo(today.plusDays(30));
        assertThat(letters.of(key).servedBy()).isEqualTo(ServiceMeans.NOTICE);
        assertThat(servings.open(clerk, asked.id()).state()).isEqualTo(ServingState.SERVED);
        assertThat(notices.of(clerk, asked.id()).orElseThrow().withdrawnOn()).isEqualTo(today.plusDays(31));
        notices.end();
        assertThat(journal.problems()).isEmpty();
        assertThat(reasons(servings.correct(clerk, key, today.plusDays(29), "误", UUID.randomUUID())))
                .as("the day of a notice follows from the notice")
                .containsExactly("petition.refusal.day-of-notice");
    }
}
