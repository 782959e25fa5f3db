package xinqiao.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Agreement;
import xinqiao.petition.ClosingPoint;
import xinqiao.petition.ClosingVerdict;
import xinqiao.petition.Command;
import xinqiao.petition.Filter;
import xinqiao.petition.HandoverStep;
import xinqiao.petition.HearingGround;
import xinqiao.petition.Investigation;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Signature;
import xinqiao.petition.SimpleGround;
import xinqiao.procedure.MatterKind;

/** The steps of a sample case, each taken by somebody of the house who may take it. */
@Component
@Profile("demo & !production")
class SampleSteps {
    private final Houses houses;
    private final Petitions petitions;
    private final PetitionDesk desk;

    SampleSteps(Houses houses, Petitions petitions, PetitionDesk desk) {
        this.houses = houses;
        this.petitions = petitions;
        this.desk = desk;
    }

    /** Whether the direct customs has a case already. */
    boolean anyCase() {
        return !desk.count(clerk("8600"), Filter.of(Filter.View.ALL)).none();
    }

    Actor clerk(String house) {
        return holder(house, Power.REGISTER);
    }

    /** Who answers for open government there. */
    Actor head(String house) {
        return holder(house, Power.HEAD_DISCLOSURE);
    }

    /** The head of that department. */
    Actor handler(String house, long department) {
        return houses.postsWith(house, Power.HANDLE).stream()
                .filter(holder ->
                        holder.department().id() == department && holder.post().scope() == Scope.DEPARTMENT)
                .findFirst()
                .map(holder -> actor(house, holder))
                .orElseThrow();
    }

    void take(String house, long id, List<String> steps, LocalDate today) {
        for (String step : steps) {
            String[] words = step.split(":", -1);
            String detail = words.length > 1 ? words[1] : "";
            switch (words[0]) {
                case "accept" -> act(clerk(house), id, accept(house, id));
                case "simple" ->
                    act(
                            clerk(house),
                            id,
                            new Command.AcceptSimply(
                                    MatterKind.APPEAL, "petition", null, SimpleGround.CLEAR, false, false, ""));
                case "convert" -> act(handlerOf(house, id), id, new Command.Convert("需要商请其他海关协助核查。"));
                case "hearing" -> act(handlerOf(house, id), id, hearing(house));
                case "call" ->
                    act(
                            handlerOf(house, id),
                            id,
                            new Command.CallHearing(
                                    today.plusDays(Long.parseLong(detail)).atTime(9, 30), "信访接待室"));
                case "mediated" ->
                    act(
                            handlerOf(house, id),
                            id,
                            new Command.Mediate(
                                    Agreement.MEDIATION,
                                    today,
                                    true,
                                    true,
                                    "某场所经营人",
                                    "双方对费用有争议，经调解核对了作业记录。",
                                    true,
                                    "经营人于十个工作日内退还重复收取的费用。"));
                case "handed" ->
                    act(
                            clerk(house),
                            id,
                            new Command.NoteHandover(HandoverStep.HANDED_OVER, today, "昆明海关法规处", "", "材料已移送。"));
                case "decline" -> act(clerk(house), id, new Command.Decline(detail, words[2], null));
                case "guide" ->
                    act(clerk(house), id, new Command.Guide(detail, "行政复议", "昆明海关", "依照行政复议法规定的申请期限", null));
                case "assign" -> act(clerk(house), id, assign(house, detail));
                case "serve" -> serve(house, id, today);
                case "heard" ->
                    act(
                            handlerOf(house, id),
                            id,
                            new Command.Investigate(today, Investigation.PETITIONER_HEARD, "听取信访人陈述事实和理由，并核对了有关单证。"));
                case "extend" ->
                    act(
                            handlerOf(house, id),
                            id,
                            new Command.AskExtension(Integer.parseInt(detail), "情况复杂，需要商请其他海关协助核查。"));
                case "granted" -> act(holder(house, Power.APPROVE), id, new Command.DecideExtension(true, "同意延期。"));
                case "draft" -> act(handlerOf(house, id), id, new Command.DraftOpinion(opinion(detail), null));
                case "review" ->
                    act(holder(house, Power.REVIEW_LAW), id, new Command.ReviewLaw(true, "事实清楚，适用法律正确，同意。", null));
                case "approve" -> act(holder(house, Power.APPROVE), id, new Command.Approve(true, "同意。"));
                case "executed" -> act(clerk(house), id, new Command.NoteExecution("已按处理意见落实。", true));
                case "close" -> {
                    act(clerk(house), id, closing());
                    act(holder(house, Power.APPROVE), id, new Command.ApproveClosing(true, "同意结案。"));
                }
                default -> throw new IllegalStateException("no such step: " + step);
            }
        }
    }

    private void act(Actor actor, long id, Command command) {
        Petition unused =
                petitions.act(actor, id, desk.read(actor, id).seq(), command).orElseThrow();
    }

    private Command accept(String house, long id) {
        boolean suggestion = desk.read(clerk(house), id).text().request().matches("(?s)^(建议|Please).*");
        return suggestion
                ? new Command.Accept(MatterKind.SUGGESTION, null, null, "", Set.of())
                : new Command.Accept(MatterKind.APPEAL, "petition", null, "", Set.of());
    }

    private Command assign(String house, String days) {
        Holder handler = houses.postsWith(house, Power.HANDLE).stream()
                .filter(holder -> holder.department().kind() == DepartmentKind.HANDLING)
                .findFirst()
                .orElseThrow();
        Integer inner = days.isEmpty() ? null : Integer.valueOf(days);
        return new Command.Assign(handler.department().id(), null, inner, "请依法核查办理，并与信访人沟通。");
    }

    private Actor handlerOf(String house, long id) {
        Long department = desk.read(clerk(house), id).petition().handling().departmentId();
        return houses.postsWith(house, Power.HANDLE).stream()
                .filter(holder -> Optional.of(holder.department().id()).equals(Optional.ofNullable(department)))
                .findFirst()
                .map(holder -> actor(house, holder))
                .orElseThrow();
    }

    private void serve(String house, long id, LocalDate today) {
        LetterRef letter = desk.read(clerk(house), id).petition().letters().stream()
                .filter(LetterRef::waits)
                .findFirst()
                .orElseThrow();
        act(clerk(house), id, new Command.Serve(letter.id(), today, ServiceMeans.POST, "挂号邮寄"));
    }

    private Command hearing(String house) {
        return new Command.DecideHearing(
                HearingGround.COMPLEX,
                "当事人对事实陈述不一，涉及多个作业环节。",
                "请求事项的事实和依据",
                holder(house, Power.REVIEW_LAW).personId(),
                Set.of(),
                "高远，某律师事务所律师",
                "信访人\n承办部门经办人员");
    }

    private static Command closing() {
        return new Command.Close(
                ClosingVerdict.CLOSE,
                EnumSet.allOf(ClosingPoint.class),
                Signature.SIGNED,
                "",
                "已当面说明理由和依据，信访人表示理解。",
                "材料齐全。",
                null);
    }

    private static Opinion opinion(String outcome) {
        return new Opinion(
                Outcome.valueOf(outcome),
                "经调阅报关单证和作业记录，并听取信访人陈述，反映的主要情况已经核实。",
                "已会同有关部门研究，具体安排将由承办部门与您联系。",
                "《中华人民共和国海关法》及有关规定");
    }

    Actor holder(String house, Power power) {
        return actor(house, houses.postsWith(house, power).getFirst());
    }

    /** Nobody signs in here: the account is that of the sample cases, which is none. */
    private Actor actor(String code, Holder holder) {
        House house = houses.get(code);
        return new Actor(
                0,
                holder.person().id(),
                holder.person().name(),
                holder.post().id(),
                house.code(),
                house.path(),
                house.directCustoms(),
                holder.department().id(),
                holder.department().kind(),
                holder.post().scope(),
                holder.post().powers());
    }
}
