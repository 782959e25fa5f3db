package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterContents;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Wording;
import xinqiao.procedure.WorkKind;

class LettersTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private final Profile kunming = ProfilesTest.builtIn().get("kunming-petition-2023");
    private final DisclosureProfile disclosure = ProfilesTest.builtIn().disclosure("national-disclosure-2019");
    private final Profile national = ProfilesTest.builtIn().get("national-petition-2022");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @Covers({
        Provision.KM_23_1,
        Provision.KM_23_2,
        Provision.KM_23_3A,
        Provision.KM_20,
        Provision.KM_21A,
        Provision.KM_22
    })
    void everyLetterOfEveryProfileIsFilledInBothLanguages(LetterKind kind) {
        for (Procedure profile : ProfilesTest.builtIn().procedures()) {
            if (profile.kind() != kind.work()) continue;
            for (Locale locale : new Locale[] {ZH, Locale.ENGLISH}) {
                Letter letter = SampleLetters.letter(profile, kind, locale);
                assertThat(letter.paragraphs())
                        .allSatisfy(paragraph -> assertThat(paragraph.text())
                                .isNotBlank()
                                .doesNotContain("{", "}", "null", "。。", "..", "。的", "。）", ".)", ".,"));
                assertThat(letter.paragraphs())
                        .extracting(Paragraph::part)
                        .containsAll(kind.mandatory())
                        .hasSizeGreaterThanOrEqualTo(kind.mandatory().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @Covers({Provision.LAW_P1, Provision.LAW_P2, Provision.KM_28A})
    void withoutAValueOfAMandatoryPartTheLetterIsRefusedAndNamesThePart(LetterKind kind) {
        for (LetterPart part : kind.mandatory()) {
            for (LetterField field : part.fields()) {
                if (field == LetterField.PETITIONER) continue; // the head of the letter says who
                var values = SampleLetters.values(ZH);
                values.remove(field);
                assertThat(objections(of(kind), kind, values))
                        .extracting(Objection::reason)
                        .contains("documents.refusal.part." + part.key());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @Covers({Provision.LAW_P1, Provision.LAW_P2, Provision.LAW_P3, Provision.LAW_D4})
    void aWordingWithoutAMandatoryPartIssuesNothingAndTheArticleIsNamed(LetterKind kind) {
        assertThat(kind.mandatory()).isNotEmpty();
        for (Procedure profile : ProfilesTest.builtIn().procedures()) {
            if (profile.kind() != kind.work()) continue;
            for (LetterPart part : kind.mandatory()) {
                Wording whole = profile.letter(kind);
                var parts = whole.parts().stream()
                        .filter(each -> each.part() != part)
                        .toList();
                var lacking =
                        new Wording(kind, whole.series(), whole.title(), whole.visitTitle(), whole.citation(), parts);
                for (Locale locale : List.of(ZH, Locale.ENGLISH)) {
                    var said = new Letters()
                            .compose(
                                    profile.worded(Map.of(kind, lacking)),
                                    kind,
                                    locale,
                                    SampleLetters.head(locale),
                                    SampleLetters.values(locale));
                    String article = required(kind, part).citation(profile, kind, locale);
                    assertThat(said)
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    no -> assertThat(no.objections())
                                            .contains(new Objection(
                                                    whole.citation().provision(),
                                                    "documents.refusal.part." + part.key(),
                                                    List.of(whole.title().in(locale), article))));
                }
            }
        }
    }

    @Test
    void anArticleIsCitedOnlyWhereTheProcedureIsNoOlderThanTheLaw() {
        var shenzhen = ProfilesTest.builtIn().disclosure("shenzhen-disclosure-2008");
        var request = required(LetterKind.OPINION, LetterPart.REQUEST);
        assertThat(request.citation(national, LetterKind.OPINION, ZH)).isEqualTo("《信访工作条例》第三十二条");
        assertThat(request.citation(kunming, LetterKind.OPINION, Locale.ENGLISH))
                .isEqualTo("Regulations on Petition Work, article 32");
        var items = required(LetterKind.ANSWER, LetterPart.ITEMS);
        assertThat(items.citation(disclosure, LetterKind.ANSWER, ZH)).isEqualTo("《中华人民共和国政府信息公开条例》第三十六条");
        assertThat(items.citation(shenzhen, LetterKind.ANSWER, ZH)).contains("《深圳海关关务公开实施办法》第二十四条");
        assertThat(required(LetterKind.HEARING_DECISION, LetterPart.HEARING_GROUND)
                        .citation(national, LetterKind.HEARING_DECISION, ZH))
                .isEqualTo("《信访工作条例》第三十一条第六项");
    }

    /** The letters of the register's table, by the names that a customs house gives them. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE,信访事项受理告知书",
        "FORWARDING,信访事项转送（交办）去向告知书",
        "NON_ACCEPTANCE,信访事项不予受理告知书",
        "NO_LONGER_ACCEPTED,信访事项不再受理告知书",
        "GUIDANCE,信访事项分流告知书",
        "TRANSFER,信访事项转送函",
        "ASSIGNMENT,信访事项交办函",
        "OBJECTION,关于信访事项的异议函",
        "EXTENSION,信访事项延期告知书",
        "OPINION,信访处理意见书",
        "REVIEW_OPINION,信访事项复查意见书",
        "RE_REVIEW_OPINION,信访事项复核意见书",
        "HEARING_NOTICE,信访事项听证通知书",
        "HEARING_RECORD,信访事项听证笔录",
        "MEDIATION,信访事项调解协议书",
        "SETTLEMENT,信访事项和解协议书",
        "SUPERVISION,信访事项督办通知",
        "RECOMMENDATION,信访工作建议书"
    })
    void everyLetterOfTheRegisterExists(LetterKind kind, String title) {
        for (Profile profile : ProfilesTest.builtIn().all())
            assertThat(profile.letter(kind).title().in(ZH)).isEqualTo(title);
    }

    private static LetterContents.Required required(LetterKind kind, LetterPart part) {
        return Objects.requireNonNull(LetterContents.of(kind).get(part));
    }

    private Procedure of(LetterKind kind) {
        return kind.work() == WorkKind.PETITION ? kunming : disclosure;
    }

    @Test
    @Covers({Provision.LAW_D4, Provision.LAW_D8})
    void aReplyTellsTheRightRemedyAndWhereItIsApplied() {
        for (Procedure profile : ProfilesTest.builtIn().procedures()) {
            if (profile.kind() != WorkKind.DISCLOSURE) continue;
            assertThat(text(SampleLetters.letter(profile, LetterKind.ANSWER, ZH)))
                    .contains("如不服第（2）项中不予公开的决定，依照《中华人民共和国行政复议法》第二十三条第一款第四项、第二款的规定，应当先申请行政复议")
                    .contains("自知道之日起60日内，依照《中华人民共和国行政复议法》第二十条的规定向昆明海关提出行政复议申请")
                    .contains("可以自收到行政复议决定书之日起15日内，依照《中华人民共和国行政诉讼法》第四十五条的规定向人民法院提起行政诉讼")
                    .contains("如不服第（1）项，可以自知道之日起60日内")
                    .contains("也可以自知道之日起6个月内，依照《中华人民共和国行政诉讼法》第四十六条的规定直接向人民法院提起行政诉讼")
                    .contains("依照《中华人民共和国行政复议法》第二十二条第二款的规定，同时提供提交行政复议申请书的互联网渠道：昆明海关网站行政复议栏目");
        }
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D5, Provision.SZ_26})
    void aLetterOfDisclosureTakesItsFiguresFromItsProfile() {
        var shenzhen = ProfilesTest.builtIn().disclosure("shenzhen-disclosure-2008");
        assertThat(text(SampleLetters.letter(disclosure, LetterKind.DISCLOSURE_RECEIPT, ZH)))
                .contains("自收到申请之日起20个工作日内予以答复，答复期限至2026年11月27日", "最长不超过20个工作日");
        assertThat(text(SampleLetters.letter(shenzhen, LetterKind.DISCLOSURE_RECEIPT, ZH)))
                .contains("依照《深圳海关关务公开实施办法》第二十六条的规定，我关自收到申请之日起15个工作日内");
        assertThat(text(SampleLetters.letter(disclosure, LetterKind.ANSWER_EXTENSION, ZH)))
                .contains("经政府信息公开工作机构负责人同意，答复期限延长20个工作日");
        assertThat(text(SampleLetters.letter(disclosure, LetterKind.THIRD_PARTY, ZH)))
                .contains("请自收到本征求意见书之日起15个工作日内提出意见");
        assertThat(text(SampleLetters.letter(disclosure, LetterKind.FEE, ZH))).contains("请自收到本通知次日起20个工作日内缴纳");
    }

    @Test
    @Covers(Provision.JF_V1B)
    void whatIsNotOrNoLongerAcceptedOfAVisitorIsCalledTheNoticeOfTheVisit() {
        for (Profile profile : ProfilesTest.builtIn().all()) {
            assertThat(visitor(profile, LetterKind.NON_ACCEPTANCE, ZH)).isEqualTo("来访事项告知单（不予受理）");
            assertThat(visitor(profile, LetterKind.NO_LONGER_ACCEPTED, ZH)).isEqualTo("来访事项告知单（不再受理）");
            assertThat(visitor(profile, LetterKind.NO_LONGER_ACCEPTED, Locale.ENGLISH))
                    .startsWith("Notice on the Matter of a Visit");
            assertThat(visitor(profile, LetterKind.ACCEPTANCE, ZH)).isEqualTo("信访事项受理告知书");
        }
    }

    @Test
    @Covers(Provision.LAW_P2)
    void agreementsRestOnArticleThirtyThreeAndSupervisionOnArticleForty() {
        for (Profile profile : ProfilesTest.builtIn().all()) {
            for (LetterKind kind : List.of(LetterKind.MEDIATION, LetterKind.SETTLEMENT)) {
                assertThat(text(SampleLetters.letter(profile, kind, ZH))).contains("依照《信访工作条例》第三十三条的规定");
                assertThat(text(SampleLetters.letter(profile, kind, Locale.ENGLISH)))
                        .contains("Regulations on Petition Work, article 33");
            }
            Letter supervision = SampleLetters.letter(profile, LetterKind.SUPERVISION, ZH);
            assertThat(text(supervision)).contains("第四十条的规定，信访工作机构督促检查");
            assertThat(supervision.cited()).contains("KM-7");
        }
    }

    private static String visitor(Profile profile, LetterKind kind, Locale locale) {
        var head = new LetterHead("李镕堃", "瑞丽海关", SampleLetters.DATE, true);
        return new Letters()
                .compose(profile, kind, locale, head, SampleLetters.values(locale))
                .orElseThrow()
                .title();
    }

    @Test
    void everyMissingPartIsToldAtOnceWithTheProvision() {
        assertThat(objections(kunming, LetterKind.OPINION, Map.of()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(objection -> assertThat(objection.provision()).isEqualTo(Provision.KM_28A));
    }

    @Test
    @Covers(Provision.KM_23_1)
    void theCompetentBodyIsNamedWhereItIsKnown() {
        var values = SampleLetters.values(ZH);
        assertThat(text(compose(kunming, LetterKind.NON_ACCEPTANCE, values))).contains("请向有权处理的瑞丽市市场监督管理局提出。");
        values.remove(LetterField.COMPETENT_BODY);
        assertThat(text(compose(kunming, LetterKind.NON_ACCEPTANCE, values))).doesNotContain("请向有权处理的");
    }

    @Test
    @Covers({Provision.KM_26A, Provision.KM_26B})
    void numbersAndArticlesComeFromTheProfile() {
        var acceptance = compose(national, LetterKind.ACCEPTANCE, SampleLetters.values(ZH));
        assertThat(text(acceptance))
                .contains("依照《信访工作条例》第三十四条的规定，该事项自受理之日起60日内办结，办理期限至2026年12月8日。")
                .contains("经本机关、单位负责人批准可以延长办理期限，延长不超过30日");
        var extension = compose(national, LetterKind.EXTENSION, SampleLetters.values(ZH));
        assertThat(text(extension)).contains("办理期限延长20日，至2026年12月8日。");
    }

    @Test
    @Covers({Provision.KM_29, Provision.LAW_P3})
    void theOpinionTellsWhereAndUntilWhenAReviewCanBeRequested() {
        var opinion = compose(kunming, LetterKind.OPINION, SampleLetters.values(ZH));
        assertThat(text(opinion))
                .contains("自收到本意见书之日起30日内向昆明海关提出复查请求。以2026年11月20日收到计算，截止日为2026年12月21日")
                .contains("一、投诉请求", "二、事实和理由", "三、处理意见", "四、法律法规依据", "五、复查权利");
    }

    @Test
    @Covers({Provision.SYS_1, Provision.LAW_T1})
    void aLastDayThatIsNotYetCertainSaysSo() {
        var values = SampleLetters.values(ZH);
        var term = kunming.term(TermKey.HANDLING).term();
        var run = Run.of(term, LocalDate.of(2026, 12, 10), "petition.event.accepted");
        var known = new WorkCalendar(1, List.of(), List.of(2026));
        values.put(LetterField.HANDLING_UNTIL, Reckoning.reckon(run, known));
        assertThat(text(compose(kunming, LetterKind.EXTENSION, values))).contains("至2027年2月8日（暂定，以国家公布的放假安排为准）。");
    }

    @Test
    @Covers(Provision.KM_21B)
    void aReceiptForAReportPromisesProtectionAndCitesTheArticle() {
        var receipt = compose(kunming, LetterKind.REPORT_RECEIPT, SampleLetters.values(ZH));
        assertThat(text(receipt)).contains("不得将检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位");
        assertThat(receipt.cited()).contains("KM-21a", "KM-21b");
    }

    @Test
    void aLetterComesBackFromItsStoredForm() {
        Letter letter = SampleLetters.letter(kunming, LetterKind.OPINION, ZH);
        assertThat(Letter.of(letter.json())).isEqualTo(letter);
        assertThat(compose(kunming, LetterKind.OPINION, SampleLetters.values(ZH))
                        .draft())
                .isTrue();
    }

    private static String text(Letter letter) {
        return String.join(
                "\n", letter.paragraphs().stream().map(Paragraph::text).toList());
    }

    private static Letter compose(Procedure profile, LetterKind kind, Map<LetterField, Object> values) {
        return decide(profile, kind, values).orElseThrow();
    }

    private static List<Objection> objections(Procedure profile, LetterKind kind, Map<LetterField, Object> values) {
        return decide(profile, kind, values) instanceof Refused<Letter> refused ? refused.objections() : List.of();
    }

    private static Decision<Letter> decide(Procedure profile, LetterKind kind, Map<LetterField, Object> values) {
        return new Letters().compose(profile, kind, ZH, SampleLetters.head(ZH), values);
    }
}
