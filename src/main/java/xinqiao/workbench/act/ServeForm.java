package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.LetterRef;
import xinqiao.petition.ServiceMeans;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 登记送达 */
@Component
@Guides({Provision.LAW_P1, Provision.KM_31, Provision.JF_L3C})
class ServeForm implements ActForm {
    @Override
    public Act act() {
        return Act.SERVE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.LAW_P1, Provision.KM_31, Provision.JF_L3C);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.CLOCKS);
    }

    @Override
    public Form begin(Asked asked) {
        Form form = Form.empty().with("on", asked.ui().today().toString());
        var waiting = waiting(asked);
        return waiting.size() == 1
                ? form.with("letter", Long.toString(waiting.getFirst().id()))
                : form;
    }

    private static List<LetterRef> waiting(Asked asked) {
        return asked.file().petition().letters().stream()
                .filter(LetterRef::waits)
                .toList();
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.one(
                "letter",
                waiting(asked).stream()
                        .map(letter -> new Option(
                                Long.toString(letter.id()),
                                ui.t("workbench.letter." + letter.kind()) + " " + letter.number(),
                                ui.t("workbench.issued", letter.issuedOn())))
                        .toList());
        fields.day("on", ui.today());
        boolean phone = waiting(asked).stream()
                .anyMatch(letter -> asked.file().profile().servedByPhone(letter.kind()));
        fields.one(
                "means",
                Fields.options(
                        ui,
                        Arrays.stream(ServiceMeans.values())
                                .filter(ServiceMeans::entered)
                                .filter(means ->
                                        means.knownTo(asked.file().profile().service()))
                                .filter(means -> phone || means != ServiceMeans.PHONE)
                                .toList(),
                        "petition.service."));
        if (phone) fields.optional().line("at", "short");
        fields.optional().line("note", "full");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Serve(
                Answers.id(form, "letter").orElseThrow(),
                form.date("on").orElseThrow(),
                Fields.chosen(form, "means", ServiceMeans.class).orElseThrow(),
                form.value("note"),
                Clocked.time(form.value("at")).orElse(null));
    }
}
