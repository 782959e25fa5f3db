package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.TestClock;

/** Acts as anybody might choose them, from a seed. */
final class RandomActs {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Desks desks;
    private final TestClock clock;
    private final List<String> people;
    private final Random random;

    /** @param people who is named, accused, made to step aside */
    RandomActs(Desks desks, TestClock clock, List<String> people, Random random) {
        this.desks = desks;
        this.clock = clock;
        this.people = people;
        this.random = random;
    }

    /** Null where it is left undone this time. */
    @Nullable
    Command command(Act act, Actor actor, CaseFile file) {
        Petition petition = file.petition();
        boolean report = petition.kind() == MatterKind.REPORT;
        return switch (act) {
            case ACCEPT ->
                report || random.nextInt(4) == 0
                        ? new Command.Accept(MatterKind.REPORT, null, null, "", some(2))
                        : Desks.acceptAppeal();
            case ASSIGN -> {
                String handler =
                        List.of("yue.hua", "kang.ning", "duan.li", "long.teng").get(random.nextInt(4));
                Long person = report || random.nextBoolean() ? id(handler) : null;
                yield new Command.Assign(desks.who(handler).departmentId(), person, null, "");
            }
            case INVESTIGATE -> Desks.heard(MONDAY);
            case DRAFT_OPINION ->
                new Command.DraftOpinion(
                        new Opinion(
                                report ? Outcome.DEALT_WITH : Outcome.SUPPORTED, "经核查，属实。", "予以支持。", "《中华人民共和国海关法》"),
                        report ? id(random.nextBoolean() ? "bai.lu" : "peng.fei") : null);
            case REVIEW_LAW ->
                new Command.ReviewLaw(
                        random.nextInt(3) > 0, "意见。", report ? id(random.nextBoolean() ? "gu.xin" : "cui.ping") : null);
            case APPROVE -> new Command.Approve(random.nextInt(3) > 0, "意见。");
            case ASK_EXTENSION -> new Command.AskExtension(5, "情况复杂");
            case DECIDE_EXTENSION -> new Command.DecideExtension(random.nextBoolean(), "意见。");
            case SERVE ->
                petition.letters().stream()
                        .filter(LetterRef::waits)
                        .findFirst()
                        .map(letter -> new Command.Serve(letter.id(), MONDAY, ServiceMeans.POST, ""))
                        .orElse(null);
            case NOTE_EXECUTION -> new Command.NoteExecution("已执行。", random.nextBoolean());
            case CLOSE -> random.nextInt(3) == 0 ? closing(report) : null;
            case APPROVE_CLOSING -> new Command.ApproveClosing(random.nextInt(3) > 0, "意见。");
            case FOLLOW_CLOSING ->
                new Command.FollowClosing(
                        ClosingStep.values()[random.nextInt(ClosingStep.values().length)],
                        MONDAY,
                        ClosingSource.OWN,
                        "已登记。");
            case ADD_MATERIAL -> new Command.AddMaterial("补充说明", List.of(), false);
            case TAKE_BACK -> new Command.TakeBack("误操作");
            case RECUSE ->
                random.nextInt(4) > 0
                        ? null
                        : new Command.Recuse(random.nextBoolean() ? actor.personId() : one(), "有直接利害关系");
            case NAME_READER -> new Command.NameReader(one());
            case NAME_ACCUSED ->
                random.nextInt(4) > 0
                        ? null
                        : new Command.NameAccused(
                                "某人",
                                random.nextInt(4) > 0 ? some(1) : Set.of(),
                                random.nextInt(4) == 0
                                        ? Set.of(desks.who(login()).departmentId())
                                        : Set.of(),
                                Set.of());
            case WITHDRAW -> new Command.Withdraw("经核实，确系本人意愿。");
            case SEND_ON ->
                random.nextInt(6) > 0
                        ? null
                        : new Command.SendOn(1, Manner.OVER, "河口海关", null, report ? some(1) : Set.of());
            case HOLD -> random.nextInt(6) > 0 ? null : new Command.Hold(HoldGround.NO_CONTENT, "档案室", "内容不清");
            case ACCEPT_SIMPLY ->
                new Command.AcceptSimply(MatterKind.SUGGESTION, null, null, SimpleGround.CLEAR, false, false, "");
            case CONVERT -> new Command.Convert("情况复杂");
            case DECIDE_HEARING ->
                random.nextInt(3) > 0
                        ? null
                        : new Command.DecideHearing(HearingGround.COMPLEX, "情况复杂", "事实和依据", one(), some(2), "", "信访人");
            case CALL_HEARING ->
                new Command.CallHearing(LocalDate.now(clock).plusDays(1).atTime(9, 0), "接待室");
            case RECORD_HEARING -> new Command.RecordHearing(true, "信访人", "双方陈述了意见。");
            case CONCLUDE_HEARING -> new Command.ConcludeHearing("事实清楚。");
            case CALL_OFF_HEARING -> random.nextInt(2) > 0 ? null : new Command.CallOffHearing("不再需要");
            case MEDIATE ->
                new Command.Mediate(
                        Agreement.MEDIATION, LocalDate.now(clock), true, true, "某公司", "经过", random.nextBoolean(), "协议");
            case NOTE_HANDOVER -> new Command.NoteHandover(HandoverStep.TAKEN_UP, LocalDate.now(clock), "某机关", "", "");
            case GUIDE,
                    DECLINE,
                    FILE,
                    FILE_AGAIN,
                    COMPARE,
                    OBJECT,
                    ACCEPT_REVIEW,
                    REFUSE_REVIEW,
                    REFUSE_AGAIN,
                    NOTE_REVIEW,
                    NOTE_REVIEW_OUTCOME -> null;
        };
    }

    private Command closing(boolean report) {
        Command.Close whole = Desks.closing(report ? id(random.nextBoolean() ? "gu.xin" : "cui.ping") : null);
        if (random.nextInt(3) > 0) return whole;
        var verdict = random.nextBoolean() ? ClosingVerdict.HANDLE_AGAIN : ClosingVerdict.MATERIAL;
        return new Command.Close(verdict, Set.of(), null, "", "", "材料不全。", whole.person());
    }

    private Set<Long> some(int most) {
        Set<Long> some = new TreeSet<>();
        for (int i = 0; i < most; i++) some.add(one());
        return some;
    }

    private long one() {
        return id(login());
    }

    private String login() {
        return people.get(random.nextInt(people.size()));
    }

    private long id(String login) {
        return desks.who(login).personId();
    }
}
