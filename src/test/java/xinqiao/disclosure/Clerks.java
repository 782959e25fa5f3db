package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.Upload;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;

/** Takes applications along the lawful way, step by step, as the people at their desks do. */
@TestComponent
public class Clerks {
    private final ApplicationIntake intake;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Outgoings outgoings;
    private final OutgoingMaking making;
    private final FileStore files;
    private final Houses houses;
    private final Staff staff;
    private final Clock clock;

    Clerks(
            ApplicationIntake intake,
            Applications applications,
            ApplicationDesk desk,
            Outgoings outgoings,
            OutgoingMaking making,
            FileStore files,
            Houses houses,
            Staff staff,
            Clock clock) {
        this.intake = intake;
        this.applications = applications;
        this.desk = desk;
        this.outgoings = outgoings;
        this.making = making;
        this.files = files;
        this.houses = houses;
        this.staff = staff;
        this.clock = clock;
    }

    public Actor who(String login) {
        return staff.actor(login);
    }

    @CanIgnoreReturnValue
    public ApplicationReceipt register(String login, ApplicationForm form) {
        return intake.register(who(login), form, null).orElseThrow();
    }

    @CanIgnoreReturnValue
    public Application act(String login, long id, ApplicationCommand command) {
        return attempt(login, id, command).orElseThrow();
    }

    public Decision<Application> attempt(String login, long id, ApplicationCommand command) {
        Actor actor = who(login);
        return applications.act(actor, id, desk.read(actor, id).seq(), command);
    }

    public ApplicationFile read(String login, long id) {
        return desk.read(who(login), id);
    }

    public Upload stored(byte[] content, String name) {
        var file = files.put(new ByteArrayInputStream(content), name).orElseThrow();
        return new Upload(file.sha256(), file.name(), file.type(), file.size());
    }

    /** A file to be given on the first matter, brought by that person and not marked yet. @return its number */
    public int bring(String login, long id, Upload original) {
        return outgoings.add(who(login), id, original, items(1)).orElseThrow();
    }

    /** Its copy made and handed over. */
    @CanIgnoreReturnValue
    public Decision<Integer> handOver(String login, long id, int no) {
        Actor actor = who(login);
        return making.begin(actor, id, no, outgoings.read(actor, id, no).revision())
                .flatMap(_ -> making.make(actor, id, no));
    }

    public Decision<Integer> attempt(String login, long id, int no, OutgoingMove move) {
        var copy = outgoings.read(who(login), id, no).copy();
        return outgoings.move(who(login), id, no, move, copy == null ? "" : copy.sha256(), "已逐页核对");
    }

    /** Brought and handed over by the one, released by the other. @return its number */
    @CanIgnoreReturnValue
    public int release(String maker, String second, long id, Upload original) {
        int no = bring(maker, id, original);
        assertThat(handOver(maker, id, no).isGranted()).isTrue();
        return attempt(second, id, no, OutgoingMove.RELEASE).orElseThrow();
    }

    public long department(String house, String name) {
        return houses.departments(house).stream()
                .filter(department -> department.nameZh().equals(name))
                .findFirst()
                .map(Department::id)
                .orElseThrow();
    }

    /** The last day of the answer; empty while the term stands still. */
    public Optional<LocalDate> answerUntil(String login, long id) {
        return read(login, id).clock(TermKey.ANSWER.key()).orElseThrow().lastDay();
    }

    public static ItemDecision decision(int no, ReplyKind kind) {
        return new ItemDecision(no, kind, "属于该情形，理由已核实。", "有关规定", "自答复之日起可以领取复制件", "");
    }

    /** Whether what concerns that company may be given. */
    public static Consult asking(String party) {
        return new Consult(
                ConsultationKind.THIRD_PARTY, new Party(party, "昆明市示例街3号"), items(1), "该企业2025年报关单证中的经营信息", null);
    }

    /** By the officer himself, with a named check where something is given. */
    public Draft draft(String checker, ItemDecision... decisions) {
        boolean gives = List.of(decisions).stream().anyMatch(ItemDecision::gives);
        return new Draft(List.of(decisions), gives ? (Long) who(checker).personId() : null, "", false);
    }

    /** From the reception post to the office, where the procedure has one. */
    public void examine(String login, long id) {
        if (read(login, id).application().state() == ApplicationState.REGISTERED) act(login, id, new HandOver());
    }

    /** Examined by the office, in the hands of the department's head. */
    @CanIgnoreReturnValue
    public long inDepartment(ApplicationForm form) {
        long id = register("tian.ye", form).id();
        if (read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            act("tian.ye", id, new HandOver());
        act("tian.ye", id, new Assign(department("8602", "监管一科"), null, "请检索并提出意见"));
        return id;
    }

    public void serve(String login, long id, LetterKind kind, LocalDate on) {
        LetterOut letter = read(login, id).application().letter(kind).orElseThrow();
        act(login, id, new Serve(letter.id(), on, ServedBy.POST, "XA12345678953"));
    }

    /** Whoever approves by the profile. */
    public void approve(long id) {
        var place = read("tian.ye", id).application().place();
        boolean leader = place.desk().departmentId() == department("8602", "关领导");
        act(leader ? "gu.xin" : "dao.yaping", id, new Approve(true, "同意"));
    }

    /** The whole way at Ruili, today: searched, decided, approved, served, given and closed. */
    public long answered(String house, String... matters) {
        LocalDate today = LocalDate.now(clock);
        long id = inDepartment(Forms.inPerson(house, today, matters));
        act("yue.hua", id, new SearchFor(today, items(1), "本科档案", "岳华", true, "检索到一份"));
        act("yue.hua", id, draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        act("duan.li", id, new CheckSecrecy(true, "不涉及国家秘密和工作秘密"));
        approve(id);
        serve("tian.ye", id, LetterKind.ANSWER, today);
        act("tian.ye", id, new Give(today, GivingManner.POST, items(1), "复制件1份", "XA1"));
        act("tian.ye", id, new Close("资料齐全"));
        return id;
    }

    public static Set<Integer> items(Integer... numbers) {
        return Set.of(numbers);
    }

    public static List<String> reasons(Decision<?> decision) {
        assertThat(decision.isGranted()).isFalse();
        return ((Refused<?>) decision)
                .objections().stream().map(Objection::reason).toList();
    }
}
