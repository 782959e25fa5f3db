package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.HearingGround;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 决定举行听证 */
@Component
@Guides({Provision.KM_27, Provision.KM_22})
class DecideHearingForm implements ActForm {
    private final People people;

    DecideHearingForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.DECIDE_HEARING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_27, Provision.KM_22);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.SAID, Beside.INVESTIGATIONS, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one(
                "ground",
                Fields.options(asked.ui(), Arrays.asList(HearingGround.values()), "petition.hearing-ground."));
        fields.area("reason", 4);
        fields.area("scope", 3);
        fields.pick("chair", people.ofTheHouse(asked, holder -> true));
        fields.optional().many("members", people.ofTheHouse(asked, holder -> true));
        fields.optional().area("outside", 2);
        fields.area("participants", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.DecideHearing(
                Fields.chosen(form, "ground", HearingGround.class).orElseThrow(),
                form.value("reason"),
                form.value("scope"),
                Answers.id(form, "chair").orElseThrow(),
                form.all("members").stream().map(Long::valueOf).collect(Collectors.toSet()),
                form.value("outside"),
                form.value("participants"));
    }
}
