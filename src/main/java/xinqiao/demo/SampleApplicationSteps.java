package xinqiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Applications;
import xinqiao.disclosure.ContestKind;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.Party;
import xinqiao.disclosure.ServedBy;
import xinqiao.identity.Actor;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.ReplyKind;

/** The steps of a sample application, each taken by somebody of the house who may take it. */
@Component
@Profile("demo & !production")
class SampleApplicationSteps {
    private static final Set<Integer> FIRST = Set.of(1);

    private final SampleSteps people;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Houses houses;

    SampleApplicationSteps(SampleSteps people, Applications applications, ApplicationDesk desk, Houses houses) {
        this.people = people;
        this.applications = applications;
        this.desk = desk;
        this.houses = houses;
    }

    /** Moves the clock of the demonstration. */
    interface Day {
        void comes(LocalDate day);
    }

    /** @param first the day on which it arrived; a step of +3 lets three days go by */
    void take(String house, long id, List<String> steps, LocalDate first, Day day) {
        LocalDate today = first;
        for (String step : steps) {
            String[] words = step.split(":", -1);
            Actor clerk = people.clerk(house);
            switch (words[0]) {
                case "hand" -> {
                    if (state(clerk, id) == ApplicationState.REGISTERED)
                        act(clerk, id, new ApplicationCommand.HandOver());
                }
                case "assign" ->
                    act(clerk, id, new ApplicationCommand.Assign(department(house, words[1]), null, "请检索并提出处理意见。"));
                case "correct" ->
                    act(clerk, id, new ApplicationCommand.AskCorrection("请写明所申请信息的名称、文号或者形成年度。", today.plusDays(15)));
                case "consult" -> act(holder(house, id), id, consult());
                case "extend" ->
                    act(holder(house, id), id, new ApplicationCommand.AskExtension(10, "数据分散在多个系统，需要逐月核对汇总。"));
                case "found" -> act(holder(house, id), id, searched(today, true));
                case "missing" -> act(holder(house, id), id, searched(today, false));
                case "draft" -> act(holder(house, id), id, draft(house, ReplyKind.valueOf(words[1])));
                case "approve" -> approve(house, id);
                case "serve" -> serve(clerk, id, today);
                case "close" -> act(clerk, id, new ApplicationCommand.Close("答复已送达，材料齐全。"));
                case "contest" -> act(people.holder(house, Power.TRIAGE), id, contest(words[1], today));
                case "contested" -> contested(house, id, ContestOutcome.valueOf(words[1]), today);
                default -> {
                    today = today.plusDays(Long.parseLong(step.substring(1)));
                    day.comes(today);
                }
            }
        }
    }

    private static ApplicationCommand contest(String kind, LocalDate on) {
        return new ApplicationCommand.NoteContest(
                ContestKind.valueOf(kind), false, "昆明海关（示例）", "示例复议〔" + on.getYear() + "〕1号", on, on.plusDays(7));
    }

    /** Answered in writing, and decided on the same day. */
    private void contested(String house, long id, ContestOutcome how, LocalDate on) {
        Actor office = people.holder(house, Power.TRIAGE);
        act(office, id, new ApplicationCommand.AnswerContest(1, on));
        act(office, id, new ApplicationCommand.EndContest(1, on, how, false, null, "示例：经审理，维持原答复。"));
    }

    private void act(Actor actor, long id, ApplicationCommand command) {
        Application unused =
                applications.act(actor, id, desk.read(actor, id).seq(), command).orElseThrow();
    }

    private ApplicationState state(Actor actor, long id) {
        return desk.read(actor, id).application().state();
    }

    private long department(String house, String name) {
        return houses.departments(house).stream()
                .filter(each -> each.nameZh().equals(name))
                .findFirst()
                .map(Department::id)
                .orElseThrow();
    }

    /** The head of the department in which it is handled. */
    private Actor holder(String house, long id) {
        long at =
                desk.read(people.clerk(house), id).application().place().desk().departmentId();
        return people.handler(house, at);
    }

    private static ApplicationCommand consult() {
        return new ApplicationCommand.Consult(
                ConsultationKind.THIRD_PARTY, new Party("示例食品有限公司", "云南省示例市示例路8号"), FIRST, "所申请信息中涉及贵单位经营情况的内容", null);
    }

    private static ApplicationCommand searched(LocalDate on, boolean found) {
        return new ApplicationCommand.SearchFor(
                on, FIRST, "本部门档案、办公系统", "经办人员", found, found ? "检索到所申请的信息。" : "经检索，未制作、未获取该信息。");
    }

    /** Something that is given out is checked for secrecy by a named person. */
    private ApplicationCommand draft(String house, ReplyKind kind) {
        boolean public_ = kind == ReplyKind.ALREADY_PUBLIC;
        String access = public_ ? "海关门户网站“信息公开”栏目" : kind == ReplyKind.PUBLIC ? "自答复之日起可以领取复制件" : "";
        String competent = kind == ReplyKind.NOT_OURS ? "示例市人民政府办公室，示例市示例路1号" : "";
        var decision = new ItemDecision(1, kind, "属于该情形，有关情况已经核实。", "", access, competent);
        Long checker = decision.gives()
                ? (Long) people.holder(house, Power.CHECK_SECRECY).personId()
                : null;
        return new ApplicationCommand.Draft(List.of(decision), checker, "", false);
    }

    private void approve(String house, long id) {
        Actor clerk = people.clerk(house);
        if (state(clerk, id) == ApplicationState.SECRECY)
            act(people.holder(house, Power.CHECK_SECRECY), id, new ApplicationCommand.CheckSecrecy(true, "经审查，可以公开。"));
        Actor leader = people.holder(house, Power.APPROVE);
        boolean leaders = desk.read(clerk, id).application().place().desk().departmentId() == leader.departmentId();
        act(
                leaders ? leader : people.holder(house, Power.HEAD_DISCLOSURE),
                id,
                new ApplicationCommand.Approve(true, "同意。"));
    }

    private void serve(Actor clerk, long id, LocalDate today) {
        for (LetterOut letter : desk.read(clerk, id).application().unserved().toList())
            act(
                    clerk,
                    id,
                    new ApplicationCommand.Serve(letter.id(), today, ServedBy.POST, "XA" + (10_000_000 + id) + "CN"));
        Application one = desk.read(clerk, id).application();
        if (!one.toGive().isEmpty())
            act(
                    clerk,
                    id,
                    new ApplicationCommand.Give(today, GivingManner.POST, Set.copyOf(one.toGive()), "复制件1份", ""));
    }
}
