package xinqiao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.LETTER_TEMPLATE;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Visitor;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.LetterTrials;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Text;
import xinqiao.template.LetterTemplates.Draft;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A house words a letter itself: written by its office, approved by somebody else, in force on its days, withdrawn. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LetterTemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String HOUSE = "8604";
    private static final String OFFICE = "mo.han";
    private static final String LEADER = "xiang.dong";

    @Autowired
    LetterTemplates templates;

    @Autowired
    LetterTrials trials;

    @Autowired
    Profiles profiles;

    @Autowired
    Desks desks;

    @Autowired
    Gate gate;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private Profile profile() {
        return profiles.get("national-petition-2022");
    }

    private Draft changed(LetterTemplate from, String closing, LocalDate begins) {
        return new Draft(from.zh().replaceFirst("【结语】\\n.*", "【结语】\n" + closing), from.en(), begins, null);
    }

    private LetterTemplate approved(TemplateKey key, String closing, LocalDate begins) {
        var office = desks.who(OFFICE);
        var begun = templates.begin(office, key, null).orElseThrow();
        var saved = templates
                .save(office, key, begun.version(), begun.seq(), changed(begun, closing, begins))
                .orElseThrow();
        var submitted =
                templates.submit(office, key, saved.version(), saved.seq()).orElseThrow();
        return templates
                .approve(desks.who(LEADER), key, submitted.version(), submitted.seq())
                .orElseThrow();
    }

    private String issued() {
        long id = desks.register(OFFICE, Papers.letter(HOUSE, LocalDate.now(clock)))
                .id();
        desks.act(OFFICE, id, Desks.acceptAppeal());
        return desks.read(OFFICE, id).letters().getLast().content();
    }

    @Test
    @Covers({Provision.JF_V6A, Provision.KM_7, Provision.LAW_S2})
    void wordsCountFromTheirDayOnceSomebodyElseApprovedThemAndUntilTheyAreWithdrawn() {
        var key = new TemplateKey(profile().id(), LetterKind.ACCEPTANCE);
        var office = desks.who(OFFICE);
        int before = templates.versions(office, key).size();
        var begun = templates.begin(office, key, null).orElseThrow();
        assertThat(begun.version()).isEqualTo(before + 1);
        assertThat(reasons(templates.begin(office, key, null))).containsExactly("template.refusal.there");
        // a draft is kept with its faults, and doesn't go to the leader
        var faulty = templates
                .save(office, key, begun.version(), begun.seq(), new Draft("【结语】\n六十日内。", begun.en(), null, null))
                .orElseThrow();
        assertThat(reasons(templates.submit(office, key, faulty.version(), faulty.seq())))
                .contains("template.refusal.faulty", "template.refusal.no-day");
        assertThat(reasons(templates.save(office, key, begun.version(), begun.seq(), new Draft("", "", null, null))))
                .containsExactly("template.refusal.changed");
        LocalDate from = DAY.plusDays(2);
        var saved = templates
                .save(office, key, faulty.version(), faulty.seq(), changed(begun, "特此告知，请妥善保管。", from))
                .orElseThrow();
        var submitted =
                templates.submit(office, key, saved.version(), saved.seq()).orElseThrow();
        assertThat(reasons(templates.save(
                        office, key, submitted.version(), submitted.seq(), new Draft("", "", null, null))))
                .containsExactly("template.refusal.being-examined");
        assertThat(reasons(templates.approve(office, key, submitted.version(), submitted.seq())))
                .contains("template.refusal.not-leader");
        var leading = desks.who(LEADER);
        assertThat(templates.waiting(leading)).isPositive();
        assertThat(reasons(templates.sendBack(leading, key, submitted.version(), submitted.seq(), " ")))
                .containsExactly("template.refusal.no-reason");
        var back = templates
                .sendBack(leading, key, submitted.version(), submitted.seq(), "请核对结语")
                .orElseThrow();
        assertThat(back.state()).isEqualTo(TemplateState.DRAFT);
        var again = templates.submit(office, key, back.version(), back.seq()).orElseThrow();
        var one = templates.approve(leading, key, again.version(), again.seq()).orElseThrow();
        assertThat(one.state()).isEqualTo(TemplateState.APPROVED);
        assertThat(issued()).doesNotContain("妥善保管");
        clock.set(from);
        assertThat(issued()).contains("妥善保管");
        assertThat(reasons(templates.withdraw(office, key, one.version(), one.seq(), "")))
                .contains("template.refusal.not-withdrawing", "template.refusal.no-reason");
        var withdrawn = templates
                .withdraw(leading, key, one.version(), one.seq(), "改回规程文本")
                .orElseThrow();
        assertThat(issued()).doesNotContain("妥善保管");
        assertThat(reasons(templates.withdraw(leading, key, one.version(), withdrawn.seq(), "再次")))
                .containsExactly("template.refusal.not-in-force");
        // the way back: a new version with the words of an old one
        var back2 = templates.begin(office, key, one.version()).orElseThrow();
        assertThat(back2.zh()).isEqualTo(one.zh());
        assertThat(back2.basedOn()).isEqualTo(one.version());
        var dropped = templates.drop(office, key, back2.version(), back2.seq()).orElseThrow();
        assertThat(dropped.state()).isEqualTo(TemplateState.DROPPED);
        assertThat(reasons(templates.drop(office, key, back2.version(), dropped.seq())))
                .containsExactly("template.refusal.not-in-draft");
        assertThat(reasons(templates.drop(office, key, 999, 1))).containsExactly("template.refusal.gone");
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatIsWrittenIsTheHousesOwnAndWhatIsApprovedDoesNotChange() {
        var key = new TemplateKey(profile().id(), LetterKind.GUIDANCE);
        var one = approved(key, "特此告知，请留存。", DAY);
        var office = desks.who(OFFICE);
        var draft = templates.begin(office, key, one.version()).orElseThrow();
        for (String login : List.of("tian.ye", "zhou.min", "wei.hong")) {
            var stranger = desks.who(login);
            assertThat(templates.versions(stranger, key))
                    .noneMatch(each -> each.house().equals(HOUSE));
            assertThat(templates.standing(stranger, profile().id()))
                    .noneMatch(each -> each.house().equals(HOUSE));
            assertThat(gate.<Integer>as(stranger, tx -> drafts(tx, draft.id()))).isZero();
        }
        for (var outside : List.of(new Visitor(), new Petitioner(1)))
            assertThat(gate.<Integer>as(outside, tx -> drafts(tx, draft.id()))).isZero();
        assertThat(templates.procedure(desks.who("kang.ning"), key)).isEmpty();
        assertThat(reasons(templates.begin(desks.who(LEADER), key, null))).contains("template.refusal.there");
        assertThatThrownBy(() -> gate.run(
                        office,
                        tx -> tx.update(LETTER_TEMPLATE)
                                .set(LETTER_TEMPLATE.WORDS_ZH, "别的文本")
                                .where(LETTER_TEMPLATE.ID.eq(one.id()))
                                .execute()))
                .rootCause()
                .hasMessageContaining("no draft any more");
        assertThat(templates.drop(office, key, draft.version(), draft.seq()).isGranted())
                .isTrue();
        assertThat(templates
                        .withdraw(desks.who(LEADER), key, one.version(), one.seq(), "试验结束")
                        .isGranted())
                .isTrue();
    }

    private static int drafts(DSLContext tx, long id) {
        return tx.fetchCount(LETTER_TEMPLATE, LETTER_TEMPLATE.ID.eq(id))
                + tx.fetchCount(FACT, FACT.STREAM.eq("letter-template").and(FACT.STREAM_ID.eq(id)));
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SYS_3})
    void aTrialKnowsARealCaseForWhoeverSeesItAndIssuesNothing() {
        var petition = desks.register(OFFICE, Papers.letter(HOUSE, DAY));
        String number = petition.number();
        var known = trials.values(desks.who(OFFICE), number, Locale.SIMPLIFIED_CHINESE)
                .orElseThrow();
        assertThat(known.get(LetterField.CASE_NUMBER)).isEqualTo(number);
        assertThat(known.get(LetterField.MATTER))
                .isEqualTo(desks.read(OFFICE, petition.id()).petition().origin().title());
        assertThat(known).containsKeys(LetterField.PETITIONER, LetterField.RECEIVED, LetterField.UNIT);
        assertThat(trials.values(desks.who("tian.ye"), number, Locale.ENGLISH)).isEmpty();
        assertThat(trials.values(desks.who(OFFICE), "8604-2026-999999", Locale.ENGLISH))
                .isEmpty();
        assertThat(desks.read(OFFICE, petition.id()).letters()).isEmpty();
    }

    @Test
    void theHouseAboveWordsTheLettersOfThoseBelow() {
        var key = new TemplateKey(profile().id(), LetterKind.NON_ACCEPTANCE);
        Text now = templates.today(desks.who(OFFICE), profile(), key);
        assertThat(now.zh()).startsWith("【收到情况】");
        assertThat(templates.inForce(desks.who(OFFICE), profile())).doesNotContainKey(LetterKind.CONCLUSION);
    }
}
