package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.Unit;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Level;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.FlowStage.Holder;

class DisclosureProfilesTest {
    private final Profiles profiles = ProfilesTest.builtIn();
    private final DisclosureProfile national = profiles.disclosure("national-disclosure-2019");
    private final DisclosureProfile shenzhen = profiles.disclosure("shenzhen-disclosure-2008");
    private final DisclosureProfile hangzhou = profiles.disclosure("hangzhou-disclosure-2008");

    @Test
    void aHousePicksAmongThoseInForceOnTheDay() {
        assertThat(profiles.disclosureInForce(LocalDate.of(2008, 4, 30))).isEmpty();
        assertThat(profiles.disclosureInForce(LocalDate.of(2008, 5, 1))).containsExactly(shenzhen);
        assertThat(profiles.disclosureInForce(LocalDate.of(2019, 5, 15))).containsExactly(hangzhou, national, shenzhen);
        assertThat(profiles.all()).noneMatch(profile -> profile.kind() == WorkKind.DISCLOSURE);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26, Provision.HZ_2_3_2})
    void theAnswerTakesTwentyWorkingDaysAndAtMostTwentyMoreButFifteenByTheOlderRules() {
        for (DisclosureProfile profile : List.of(national, shenzhen, hangzhou)) {
            int days = profile == national ? 20 : 15;
            TermRule answer = profile.term(TermKey.ANSWER);
            assertThat(answer.term().length()).isEqualTo(days);
            assertThat(answer.term().unit()).isEqualTo(Unit.WORKING_DAY);
            assertThat(answer.term().longestExtension()).isEqualTo(days);
            assertThat(answer.extension().orElseThrow().times()).isEqualTo(1);
            assertThat(answer.extension().orElseThrow().notice()).isEqualTo(LetterKind.ANSWER_EXTENSION);
        }
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D5, Provision.SZ_27, Provision.SZ_32})
    void eachKeepsItsOwnPeriods() {
        assertThat(words(national, TermKey.CORRECTION)).isEqualTo("7个工作日");
        assertThat(words(national, TermKey.THIRD_PARTY)).isEqualTo("15个工作日");
        assertThat(words(national, TermKey.FEE_PAYMENT)).isEqualTo("20个工作日");
        assertThat(national.findTerm(TermKey.GIVING)).isEmpty();
        assertThat(words(shenzhen, TermKey.GIVING)).isEqualTo("5个工作日");
        assertThat(words(shenzhen, TermKey.COMPLAINT)).isEqualTo("15日");
        assertThat(shenzhen.findTerm(TermKey.THIRD_PARTY)).isEmpty();
        // silence is consent by the national rule alone, and after its time
        for (DisclosureProfile profile : List.of(national, shenzhen, hangzhou))
            assertThat(words(profile, TermKey.CO_MAKER)).isEqualTo("15个工作日");
        assertThat(words(hangzhou, TermKey.THIRD_PARTY)).isEqualTo("15个工作日");
        for (DisclosureProfile profile : List.of(national, shenzhen, hangzhou)) {
            assertThat(words(profile, TermKey.RECONSIDERATION)).isEqualTo("60日");
            assertThat(words(profile, TermKey.LAWSUIT)).isEqualTo("6个月");
            assertThat(words(profile, TermKey.LAWSUIT_AFTER)).isEqualTo("15日");
        }
    }

    @Test
    @Covers({Provision.SZ_28, Provision.SZ_31, Provision.SZ_32, Provision.SZ_34, Provision.SZ_5_2B})
    void noHouseIsCitedTheRulesOfAnother() {
        var chinese = Locale.SIMPLIFIED_CHINESE;
        for (var duty : List.of(
                Provision.SZ_28,
                Provision.SZ_31,
                Provision.SZ_32,
                Provision.SZ_34,
                Provision.SZ_5_2B,
                Provision.JF_V6)) {
            assertThat(national.citation(duty, chinese)).contains("政府信息公开条例");
            assertThat(hangzhou.citation(duty, chinese)).doesNotContain("深圳");
            assertThat(shenzhen.citation(duty, chinese)).contains("深圳海关关务公开实施办法");
        }
        // whose rules don't know petitions in disguise, nor what many ask for
        assertThat(shenzhen.citation(Provision.LAW_D7, chinese)).contains("政府信息公开条例", "第三十九条");
        for (String petitions : List.of("kunming-petition-2023", "national-petition-2022"))
            assertThat(ProfilesTest.builtIn().get(petitions).citation(Provision.SZ_34, chinese))
                    .doesNotContain("深圳");
    }

    private static String words(DisclosureProfile profile, TermKey key) {
        return profile.term(key).words(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    @Covers({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    void hangzhouSplitsThePeriodAmongItsStagesAndSaysWhoHoldsThem() {
        Flow own = hangzhou.flow(Competence.OWN);
        Flow direct = hangzhou.flow(Competence.DIRECT_CUSTOMS);
        assertThat(days(own)).containsExactly(1, 1, 10, 3);
        assertThat(days(direct)).containsExactly(1, 1, 1, 10, 2);
        assertThat(own.stages())
                .extracting(FlowStage::holder)
                .containsExactly(Holder.RECEPTION, Holder.OFFICE, Holder.DEPARTMENT, Holder.OFFICE);
        assertThat(direct.stages())
                .extracting(FlowStage::holder)
                .containsExactly(
                        Holder.RECEPTION, Holder.OFFICE, Holder.SECRETARIAT, Holder.DEPARTMENT, Holder.SECRETARIAT);
        int total = hangzhou.term(TermKey.ANSWER).term().length();
        assertThat(own.days()).isEqualTo(total);
        assertThat(direct.days()).isEqualTo(total);
        assertThat(national.flow(Competence.OWN).days()).isZero();
    }

    private static List<Integer> days(Flow flow) {
        return flow.stages().stream().map(stage -> stage.days().orElse(0)).toList();
    }

    @Test
    @Covers(Provision.LAW_D1)
    void theDayOfReceiptFollowsTheWay() {
        assertThat(national.receipt(ReceiptWay.IN_PERSON).day()).isEqualTo(ReceiptDay.SUBMISSION);
        assertThat(national.receipt(ReceiptWay.SIGNED_POST).day()).isEqualTo(ReceiptDay.SIGNATURE);
        for (ReceiptWay way : List.of(ReceiptWay.ORDINARY_POST, ReceiptWay.ONLINE, ReceiptWay.E_MAIL, ReceiptWay.FAX))
            assertThat(national.receipt(way).day()).isEqualTo(ReceiptDay.CONFIRMATION);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25, Provision.SZ_26})
    void whoseConsultationStopsTheClockAndWhatSilenceMeansIsTheProfiles() {
        for (ConsultationKind kind : ConsultationKind.values())
            assertThat(national.consultation(kind).standsStill()).isTrue();
        assertThat(shenzhen.consultation(ConsultationKind.THIRD_PARTY).standsStill())
                .isTrue();
        assertThat(shenzhen.consultation(ConsultationKind.OTHER_BODY).standsStill())
                .isFalse();
        assertThat(national.consultation(ConsultationKind.THIRD_PARTY).reasonNeeded())
                .isTrue();
        assertThat(shenzhen.consultation(ConsultationKind.THIRD_PARTY).reasonNeeded())
                .isFalse();
        assertThat(national.consultation(ConsultationKind.THIRD_PARTY).silence())
                .isEqualTo(ConsultationRule.Silence.HOUSE_DECIDES);
        assertThat(national.consultation(ConsultationKind.CO_MAKER).silence())
                .isEqualTo(ConsultationRule.Silence.CONSENT);
    }

    @Test
    @Covers({Provision.LAW_D4, Provision.LAW_D6})
    void theNationalProfileAnswersForEveryRowOfTheAnnualReport() {
        assertThat(national.replies().values().stream().map(ReplyRule::row).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(3, 23).boxed().toList());
        assertThat(Arrays.stream(ReplyKind.values()).filter(ReplyKind::required))
                .allSatisfy(kind -> assertThat(shenzhen.findReply(kind)).isPresent());
    }

    @Test
    @Covers(Provision.LAW_D4)
    void aRefusalIsFirstReconsideredAndNothingElse() {
        for (DisclosureProfile profile : List.of(national, shenzhen, hangzhou))
            for (ReplyRule reply : profile.replies().values()) {
                boolean refused = reply.kind().group() == ReplyGroup.PARTLY
                        || reply.kind().group() == ReplyGroup.NOT_PUBLIC
                                && reply.kind() != ReplyKind.ADMINISTRATIVE_QUERY;
                assertThat(reply.remedy())
                        .as(profile.id() + " " + reply.kind())
                        .isEqualTo(refused ? ReplyRemedy.RECONSIDERATION_FIRST : ReplyRemedy.EITHER);
                if (refused) assertThat(reply.reasoned()).isTrue();
            }
        assertThat(national.remedy().of(Level.SUBORDINATE).body()).isEqualTo(new ReviewBody.Superior());
        assertThat(national.remedy().of(Level.DIRECT).body()).isInstanceOf(ReviewBody.Named.class);
    }

    @Test
    @Covers({Provision.SZ_24, Provision.HZ_3_4})
    void shenzhenWritesSomeRepliesOnlyAndInHangzhouALeaderApprovesRefusals() {
        assertThat(shenzhen.reply(ReplyKind.ALREADY_PUBLIC).written()).isFalse();
        assertThat(shenzhen.reply(ReplyKind.NOT_OURS).letter()).isEqualTo(LetterKind.ANSWER);
        assertThat(shenzhen.letter(LetterKind.ANSWER).title().zh()).isEqualTo("关务公开申请答复书");
        assertThat(hangzhou.reply(ReplyKind.INTERNAL).approver()).contains(Approver.LEADER);
    }

    @Test
    @Covers({Provision.SZ_15, Provision.SZ_22, Provision.SZ_23})
    void theFormAsksForAPurposeAndForWhatIsOnesOwnOnlyWhereTheSourceDoes() {
        assertThat(national.form().title().zh()).isEqualTo("海关政府信息公开申请表");
        assertThat(national.form().purpose()).isEmpty();
        assertThat(national.form().ownRecord()).isEmpty();
        assertThat(shenzhen.form().title().zh()).isEqualTo("海关信息公开申请表");
        assertThat(shenzhen.form().purpose().orElseThrow().provision()).isEqualTo(Provision.SZ_15);
        assertThat(shenzhen.form().ownRecord().orElseThrow().provision()).isEqualTo(Provision.SZ_23);
        assertThat(hangzhou.form().title().zh()).isEqualTo("海关信息公开申请表");
        assertThat(hangzhou.form().purpose()).isEmpty();
    }

    @Test
    @Covers(Provision.SZ_30B)
    void whoIsInHardshipPaysLessInShenzhen() {
        assertThat(shenzhen.fees().waiver().orElseThrow().approver()).isEqualTo(Approver.DISCLOSURE_OFFICE_HEAD);
        assertThat(national.fees().waiver()).isEmpty();
    }
}
