package xinqiao.workbench.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.identity.Actor;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Power;
import xinqiao.petition.Upload;
import xinqiao.procedure.Flow.Competence;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.act.People;

/**
 * Who asks for an act on which application.
 *
 * @param files what was sent along
 * @param identity what was sent along to prove who applies
 */
record Asking(Ui ui, Actor actor, ApplicationFile file, List<Upload> files, List<Upload> identity, People people) {
    Application application() {
        return file.application();
    }

    /** The house whose departments work on it: that of the application, or its direct customs. */
    private String house() {
        var one = application();
        return one.place().flow() == Competence.DIRECT_CUSTOMS
                ? one.entry().directCustoms()
                : one.entry().houseCode();
    }

    List<Option> departments() {
        var barred = application().aside().departments();
        return people.departmentsWith(house(), Power.HANDLE, ui.locale(), barred);
    }

    List<Option> with(Power power) {
        return people.with(house(), power, ui.locale(), mayHaveIt());
    }

    List<Option> everybody() {
        return people.ofTheHouse(application().entry().houseCode(), ui.locale(), mayHaveIt());
    }

    private Predicate<Holder> mayHaveIt() {
        var aside = application().aside();
        return holder -> !aside.people().contains(holder.person().id())
                && !aside.departments().contains(holder.department().id());
    }

    /** The matters to choose from. */
    List<Option> items(Predicate<Integer> wanted) {
        return IntStream.rangeClosed(1, file.items().size())
                .boxed()
                .filter(wanted)
                .map(no -> new Option(
                        no.toString(),
                        "（" + no + "）" + ApplicationView.said(file.items().get(no - 1))))
                .toList();
    }

    static Set<Integer> chosen(Form form, String name) {
        return form.all(name).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }
}
