package xinqiao.workbench.act;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Fields;

/** 通知听证 */
@Component
@Guides({Provision.KM_27})
class CallHearingForm implements ActForm {
    /** Every half hour of a long working day. */
    private static final List<Option> TIMES = IntStream.range(16, 38)
            .mapToObj(half -> LocalTime.MIN.plusMinutes(half * 30L).toString())
            .map(time -> new Option(time, time))
            .toList();

    @Override
    public Act act() {
        return Act.CALL_HEARING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_27);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.HEARING, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.day("on", null);
        fields.pick("time", TIMES);
        fields.line("place", "full");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.CallHearing(
                form.date("on").orElseThrow().atTime(LocalTime.parse(form.value("time"))), form.value("place"));
    }
}
