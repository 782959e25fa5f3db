package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Compare;
import xinqiao.petition.Command.FileAgain;
import xinqiao.petition.Command.TakeBack;
import xinqiao.petition.rules.Likeness.Grade;
import xinqiao.petition.rules.Likeness.Why;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The same matter brought again: proposed with its reason, decided by a person, followed by what the law says. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SameMatterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    LikeCases like;

    @Autowired
    LinkedCases linked;

    @Autowired
    TestClock clock;

    private String phone = "";

    @BeforeEach
    void aPhoneOfOnesOwn() {
        clock.set(DAY);
        phone = "139"
                + (10_000_000 + java.util.concurrent.ThreadLocalRandom.current().nextInt(80_000_000));
    }

    private Receipt register(String login, String house, String phone, String request, String facts) {
        var form = Papers.saying(Papers.letter(house, DAY), request, facts);
        var person = new PetitionerDetails("何以琳", false, null, null, phone, null, "云南省昆明市示例路9号", null);
        return desks.register(
                login,
                new Submission(
                        form.houseCode(),
                        form.channel(),
                        form.receivedOn(),
                        null,
                        "",
                        request,
                        facts,
                        "",
                        "",
                        List.of(person),
                        false,
                        1,
                        List.of(),
                        true,
                        "zh",
                        "事项发生地",
                        List.of()));
    }

    private Receipt first(String login, String house) {
        return register(login, house, phone, "请求返还暂时进口展览品保证金", "展会结束后" + phone + "号展览品已全部复运出境，四十万元保证金至今未退。");
    }

    private Receipt again(String login, String house) {
        return register(login, house, phone, "展览品的保证金请尽快退回", phone + "号展品早已运回国外，当时交的40万元保证金到现在没有退给我们。");
    }

    private LikeCase proposed(String login, long id, long other) {
        return like.earlier(desks.who(login), id).stream()
                .filter(one -> one.line().id() == other)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Covers(Provision.LAW_P7)
    void theSamePersonsEarlierCaseIsProposedWithTheReasonAndWhatStandsWithItAndADecisionIsKept() {
        Receipt one = first("tian.ye", "8602");
        Receipt two = again("tian.ye", "8602");
        LikeCase proposal = proposed("tian.ye", two.id(), one.id());
        assertThat(proposal.likeness().why()).contains(Why.PHONE, Why.NAME);
        assertThat(proposal.likeness().grade()).isIn(Grade.LIKELY, Grade.SAME_TEXT);
        assertThat(proposal.found()).anyMatch(piece -> piece.hit());
        assertThat(proposal.verdict()).isNull();
        assertThat(like.earlier(desks.who("tian.ye"), one.id()))
                .as("only what came before")
                .noneMatch(other -> other.line().id() == two.id());
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, "同一笔保证金"));
        assertThat(proposed("tian.ye", two.id(), one.id()).verdict()).isEqualTo(Verdict.SAME_MATTER);
        assertThat(linked.earlier(desks.who("tian.ye"), two.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.REPEAT));
        var fact = (PetitionFact.Compared)
                desks.read("tian.ye", two.id()).history().getLast().fact();
        assertThat(fact.verdict()).isEqualTo(Verdict.SAME_MATTER);
    }

    @Test
    @Covers({Provision.LAW_P7, Provision.SYS_3})
    void aWrongDecisionIsTakenBackOrMadeAnewAndTheLinkGoesWithIt() {
        Receipt one = first("tian.ye", "8602");
        Receipt two = again("tian.ye", "8602");
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""));
        desks.act("tian.ye", two.id(), new TakeBack("点错了"));
        assertThat(linked.earlier(desks.who("tian.ye"), two.id())).isEmpty();
        assertThat(proposed("tian.ye", two.id(), one.id()).verdict()).isNull();
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""));
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SIMILAR, ""));
        assertThat(linked.earlier(desks.who("tian.ye"), two.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.SIMILAR));
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.DIFFERENT, "另一展会"));
        assertThat(linked.earlier(desks.who("tian.ye"), two.id())).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_P7)
    void withoutAPersonInCommonItIsNoRepeat() {
        Receipt one = first("tian.ye", "8602");
        var person = new PetitionerDetails("段小满", false, null, null, "13700000001", null, "云南省昆明市示例路8号", null);
        var form = Papers.letter("8602", DAY);
        Receipt two = desks.register(
                "tian.ye",
                new Submission(
                        "8602",
                        form.channel(),
                        DAY,
                        null,
                        "",
                        form.request(),
                        form.facts(),
                        "",
                        "",
                        List.of(person),
                        false,
                        1,
                        List.of(),
                        true,
                        "zh",
                        "事项发生地",
                        List.of()));
        assertThat(reasons(desks.attempt("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""))))
                .containsExactly("petition.refusal.nobody-in-common");
        assertThat(reasons(desks.attempt("tian.ye", one.id(), new Compare(two.number(), Verdict.SIMILAR, ""))))
                .containsExactly("petition.refusal.other-came-later");
        assertThat(reasons(desks.attempt("tian.ye", one.id(), new Compare(one.number(), Verdict.SIMILAR, ""))))
                .containsExactly("petition.refusal.compared-with-itself");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whatIsOutOfSightIsNeitherProposedNorFoundByItsNumberNorSeenInTheLink() {
        Receipt elsewhere = first("tang.yan", "8603");
        Receipt two = again("tian.ye", "8602");
        assertThat(like.earlier(desks.who("tian.ye"), two.id()))
                .noneMatch(one -> one.line().id() == elsewhere.id());
        assertThat(like.sameText(desks.who("tian.ye"), two.id())).noneMatch(line -> line.id() == elsewhere.id());
        assertThat(reasons(desks.attempt("tian.ye", two.id(), new Compare(elsewhere.number(), Verdict.SIMILAR, ""))))
                .containsExactly("petition.refusal.no-such-case");
        assertThatThrownBy(() -> like.earlier(desks.who("tang.yan"), two.id())).isInstanceOf(NotThere.class);

        Receipt report = first("dao.yaping", "8602");
        desks.act("dao.yaping", report.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        assertThat(like.earlier(desks.who("tian.ye"), two.id()))
                .noneMatch(one -> one.line().id() == report.id());
        Receipt three = again("dao.yaping", "8602");
        var seen = proposed("dao.yaping", three.id(), report.id());
        assertThat(seen.found())
                .as("its words aren't shown beside another case")
                .isEmpty();
        desks.act("dao.yaping", three.id(), new Compare(report.number(), Verdict.SIMILAR, ""));
        assertThat(linked.earlier(desks.who("tian.ye"), three.id())).isEmpty();
    }

    @Test
    @Covers(Provision.KM_23_4)
    void whatIsInHandlingIsNotAcceptedOnceMoreAndTheLetterSaysByWhichProvision() {
        Receipt one = first("tian.ye", "8602");
        desks.act("tian.ye", one.id(), acceptAppeal());
        Receipt two = again("tian.ye", "8602");
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""));
        assertThat(reasons(desks.attempt("tian.ye", two.id(), acceptAppeal())))
                .containsExactly("petition.in-the-way.in-handling");
        desks.act("tian.ye", two.id(), new Command.Decline("同一事项正在办理", "", null));
        assertThat(desks.read("tian.ye", two.id()).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("第二十三条第（四）项"));
        assertThat(desks.read("tian.ye", two.id()).history())
                .extracting(Event::fact)
                .filteredOn(PetitionFact.Declined.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(((PetitionFact.Declined) fact).provision())
                        .as("so that the petitioner's page cites the same as the letter")
                        .isEqualTo(Provision.KM_23_4));
        Receipt above = again("zhou.min", "8600");
        desks.act("zhou.min", above.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""));
        assertThat(reasons(desks.attempt("zhou.min", above.id(), acceptAppeal())))
                .as("nor by the house above")
                .containsExactly("petition.in-the-way.in-handling");
    }

    @Test
    @Covers(Provision.LAW_P7)
    void aGroupWithTheSameTextIsCountedWithinSightAndTogetherOnlyByDecision() {
        Receipt one = first("tian.ye", "8602");
        Receipt two = first("tian.ye", "8602");
        var who = desks.who("tian.ye");
        assertThat(like.sameText(who, one.id())).extracting(Line::id).contains(two.id());
        assertThat(like.together(who, List.of(one.id(), two.id()))).isFalse();
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_TEXT, ""));
        assertThat(like.group(who, two.id())).extracting(Line::id).containsExactly(one.id(), two.id());
        assertThat(like.together(who, List.of(one.id(), two.id()))).isTrue();
        assertThat(like.together(desks.who("tang.yan"), List.of(one.id(), two.id())))
                .isFalse();
        assertThatThrownBy(() -> like.group(desks.who("tang.yan"), one.id())).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers(Provision.KM_23_6)
    void toldAlreadyAndAgainTheSameFactsIsFiled() {
        Receipt one = first("tian.ye", "8602");
        Receipt two = again("tian.ye", "8602");
        var file = new FileAgain(Repetition.TOLD, "已告知受理");
        assertThat(reasons(desks.attempt("tian.ye", two.id(), file)))
                .containsExactly("petition.refusal.no-same-matter");
        desks.act("tian.ye", two.id(), new Compare(one.number(), Verdict.SAME_MATTER, ""));
        desks.act("tian.ye", one.id(), acceptAppeal());
        assertThat(reasons(desks.attempt("tian.ye", two.id(), file))).containsExactly("petition.refusal.not-told-yet");
        desks.serve("tian.ye", one.id(), LetterKind.ACCEPTANCE, DAY);
        Petition filed = desks.act("tian.ye", two.id(), file);
        assertThat(filed.state()).isEqualTo(State.CLOSED);
        assertThat(filed.outcome()).isEqualTo(Outcome.FILED);
    }

    @Test
    @Covers({Provision.KM_23_5, Provision.SYS_4})
    void oneOfSeveralHousesHandlesItAndTheOthersFileWithoutLearningMoreThanThat() {
        Receipt there = first("tang.yan", "8603");
        Receipt here = first("tian.ye", "8602");
        var file = new FileAgain(Repetition.ELSEWHERE, "另一海关已受理");
        assertThat(reasons(desks.attempt("tian.ye", here.id(), file)))
                .as("nobody has accepted it yet")
                .containsExactly("petition.refusal.not-accepted-elsewhere");
        desks.act("tang.yan", there.id(), acceptAppeal());
        Petition filed = desks.act("tian.ye", here.id(), file);
        assertThat(filed.outcome()).isEqualTo(Outcome.FILED);
        assertThat(linked.earlier(desks.who("tian.ye"), here.id())).isEmpty();
        assertThat(desks.read("tian.ye", here.id()).history().toString()).doesNotContain(there.number());
        assertThat(linked.later(desks.who("zhou.min"), there.id()))
                .as("who sees both sees that they belong together")
                .singleElement()
                .satisfies(link -> assertThat(link.laterNumber()).isEqualTo(here.number()));
    }

    @Test
    @Covers({Provision.KM_23_5, Provision.KM_21B})
    void aReportAtAnotherHouseIsNotHintedAt() {
        Receipt there = first("yu.bo", "8603");
        desks.act("yu.bo", there.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        Receipt here = first("tian.ye", "8602");
        assertThat(reasons(desks.attempt("tian.ye", here.id(), new FileAgain(Repetition.ELSEWHERE, "另一海关"))))
                .containsExactly("petition.refusal.not-accepted-elsewhere");
    }
}
