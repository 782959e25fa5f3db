package xinqiao.workbench.act;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Fields;

/** 登记被检举控告对象 */
@Component
@Guides(Provision.KM_21B)
class NameAccusedForm implements ActForm {
    private final People people;
    private final Houses houses;

    NameAccusedForm(People people, Houses houses) {
        this.people = people;
        this.houses = houses;
    }

    @Override
    public Act act() {
        return Act.NAME_ACCUSED;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var locale = asked.ui().locale();
        fields.line("words", "full");
        fields.optional().pick("person", people.ofTheHouse(asked, holder -> true));
        fields.optional()
                .pick(
                        "department",
                        houses.departments(asked.house()).stream()
                                .map(one -> new Option(Long.toString(one.id()), one.name(locale)))
                                .toList());
        fields.optional()
                .pick(
                        "house",
                        area(asked).stream()
                                .map(code -> new Option(code, houses.get(code).name(locale)))
                                .toList());
    }

    private List<String> area(Asked asked) {
        return houses.atOrBelow(houses.get(houses.get(asked.house()).directCustoms())).stream()
                .map(house -> house.code())
                .toList();
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NameAccused(
                form.value("words"), ids(form, "person"), ids(form, "department"), words(form, "house"));
    }

    private static Set<Long> ids(Form form, String name) {
        return words(form, name).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> words(Form form, String name) {
        return form.all(name).stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }
}
