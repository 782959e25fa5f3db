package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.RefuseAgain;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Visitors get the notice of their visit; foreigners come with their own papers and are answered in English. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class VisitorsAndForeignersTest {
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
    @Covers({Provision.LAW_P1, Provision.KM_23_2})
    void whoeverWritesInEnglishGetsTheChineseLetterWithItsTranslation() {
        long id = registrations
                .register(desks.who("tian.ye"), english(Channel.LETTER, "PASSPORT", "C1234567", null))
                .orElseThrow()
                .id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        var letter = Letter.of(content(id, LetterKind.ACCEPTANCE));
        assertThat(letter.language()).isEqualTo("zh-CN");
        assertThat(letter.title()).isEqualTo("信访事项受理告知书");
        var other = Objects.requireNonNull(letter.translation());
        assertThat(other.language()).isEqualTo("en");
        assertThat(other.number()).isEqualTo(letter.number()).isNotEmpty();
        assertThat(other.paragraphs().getFirst().text()).startsWith("We received and registered your petition");
    }

    private String declined(Submission form) {
        long id = desks.register("tian.ye", form).id();
        desks.act("tian.ye", id, new Decline("不属于海关职权范围", "瑞丽市交通运输局", null));
        return content(id, LetterKind.NON_ACCEPTANCE);
    }

    private String content(long id, LetterKind kind) {
        return desks.read("tian.ye", id).letters().stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Submission english(
            Channel channel, @Nullable String document, @Nullable String number, @Nullable String organisation) {
        var person = new PetitionerDetails(
                "Ana Lima", false, document, number, "+351 210 000 000", null, "Rua Exemplo 9, Lisboa", organisation);
        var form = new Submission(
                "8602",
                channel,
                MONDAY,
                null,
                "",
                "Please release the sewing machine",
                "It has been held at Ruili since February.",
                "Ruili",
                "",
                List.of(person),
                false,
                1,
                List.of(),
                true,
                "en",
                "where it happened",
                List.of());
        return channel.inPerson() ? form.came(ChannelFacts.visit(MONDAY, "8602")) : form;
    }

    @Test
    @Covers({Provision.JF_V1B, Provision.KM_23_1})
    void aVisitThatIsNotAcceptedIsToldByTheNoticeOfTheVisitAndALetterIsNot() {
        assertThat(declined(Papers.group("8602", MONDAY, 1, 1)))
                .contains("来访事项告知单（不予受理）", "不属于海关职权范围", "瑞丽市交通运输局", "第二十三条第（一）项")
                .doesNotContain("不予受理告知书");
        assertThat(declined(Papers.letter("8602", MONDAY)))
                .contains("信访事项不予受理告知书")
                .doesNotContain("来访事项告知单");
    }

    @Test
    @Covers({Provision.JF_V1B, Provision.KM_23_4})
    void aVisitAboutWhatIsBeingHandledGetsItToo() {
        var first = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        desks.act("tian.ye", first.id(), Desks.acceptAppeal());
        long again =
                desks.register("tian.ye", Papers.group("8602", MONDAY, 1, 1)).id();
        desks.act("tian.ye", again, new RefuseAgain(first.number(), "同一信访事项。"));
        assertThat(content(again, LetterKind.NON_ACCEPTANCE)).contains("来访事项告知单（不予受理）");
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, PASSPORT, CA000001, ",
        "VISIT, RESIDENCE, PRT110080010101, ",
        "VISIT, OTHER, stateless travel document 17, ",
        "LETTER, , , Exemplo Lda",
        "WEB, OTHER, NIPC 500000000, Exemplo Lda"
    })
    @Covers(Provision.KM_38)
    void aForeignerAStatelessPersonAndAForeignOrganisationAreTakenAndAnsweredInEnglish(
            Channel channel, @Nullable String document, @Nullable String number, @Nullable String organisation) {
        assertThat(declined(english(channel, document, number, organisation)))
                .contains(channel == Channel.VISIT ? "Notice on the Matter of a Visit" : "Notice of Non-Acceptance")
                .contains("Ana Lima", "Ruili Customs", "You are hereby notified.")
                .contains("瑞丽海关", "特此告知");
    }

    @Test
    @Covers(Provision.KM_38)
    void onlyAResidentNumberIsHeldAgainstTheRulesForResidents() {
        var wrong = registrations.register(desks.who("tian.ye"), english(Channel.VISIT, "ID_CARD", "CA000001", null));
        assertThat(reasons(wrong)).containsExactly("petition.refusal.id-card-form");
    }
}
