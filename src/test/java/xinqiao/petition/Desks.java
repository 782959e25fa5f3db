package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.ApproveClosing;
import xinqiao.petition.Command.Assign;
import xinqiao.petition.Command.Close;
import xinqiao.petition.Command.DraftOpinion;
import xinqiao.petition.Command.Investigate;
import xinqiao.petition.Command.Serve;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;

/** Takes petitions along the lawful way, step by step, as the people at their desks do. */
@TestComponent
public class Desks {
    private final Registrations registrations;
    private final Petitions petitions;
    private final PetitionDesk desk;
    private final Houses houses;
    private final Staff staff;

    Desks(Registrations registrations, Petitions petitions, PetitionDesk desk, Houses houses, Staff staff) {
        this.registrations = registrations;
        this.petitions = petitions;
        this.desk = desk;
        this.houses = houses;
        this.staff = staff;
    }

    public Actor who(String login) {
        return staff.actor(login);
    }

    @CanIgnoreReturnValue
    public Receipt register(String login, Submission form) {
        return registrations.register(who(login), form).orElseThrow();
    }

    @CanIgnoreReturnValue
    public Petition act(String login, long id, Command command) {
        return attempt(login, id, command).orElseThrow();
    }

    public Decision<Petition> attempt(String login, long id, Command command) {
        Actor actor = who(login);
        return petitions.act(actor, id, desk.read(actor, id).seq(), command);
    }

    public CaseFile read(String login, long id) {
        return desk.read(who(login), id);
    }

    public long department(String house, String name) {
        return houses.departments(house).stream()
                .filter(department -> department.nameZh().equals(name))
                .findFirst()
                .map(Department::id)
                .orElseThrow();
    }

    public static Accept acceptAppeal() {
        return new Accept(MatterKind.APPEAL, "petition", null, "", Set.of());
    }

    public Assign assign(String house, String department, @Nullable String login, @Nullable Integer days) {
        Long person = login == null ? null : who(login).personId();
        return new Assign(department(house, department), person, days, "请依法办理");
    }

    public static Investigate heard(LocalDate on) {
        return new Investigate(on, Investigation.PETITIONER_HEARD, "信访人到场陈述了事实和理由。");
    }

    public static DraftOpinion draft(Outcome outcome) {
        return new DraftOpinion(new Opinion(outcome, "经核查，货物已于次日放行。", "对请求予以回应。", "《中华人民共和国海关法》第二十三条"), null);
    }

    public void serve(String login, long id, LetterKind kind, LocalDate on) {
        LetterRef letter = read(login, id).petition().letter(kind).orElseThrow();
        act(login, id, new Serve(letter.id(), on, ServiceMeans.POST, ""));
    }

    /** The closing check as it ends when all is in order. */
    public static Close closing(@Nullable Long leader) {
        return new Close(
                ClosingVerdict.CLOSE,
                EnumSet.allOf(ClosingPoint.class),
                Signature.SIGNED,
                "",
                "已当面说明理由和依据。",
                "",
                leader);
    }

    /** Checked by the office, closed by the leader. */
    @CanIgnoreReturnValue
    public Petition close(String officer, String leader, long id) {
        boolean report = read(officer, id).petition().walls().isProtected();
        act(officer, id, closing(report ? who(leader).personId() : null));
        return act(leader, id, new ApproveClosing(true, ""));
    }

    public static List<String> reasons(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<?>) decision)
                .objections().stream().map(Objection::reason).toList();
    }
}
