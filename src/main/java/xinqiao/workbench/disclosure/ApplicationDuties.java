package xinqiao.workbench.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.DeskDuties;

/** What waits of applications, on the start page, each number leading to the very list it counts. */
@Component
class ApplicationDuties implements DeskDuties {
    private final ApplicationLists lists;

    ApplicationDuties(ApplicationLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        List<Duty> duties = new ArrayList<>();
        duties.add(counted(actor, View.MY_DESK, false));
        duties.add(counted(actor, View.DUE_TODAY, false));
        duties.add(counted(actor, View.LATE, true));
        if (actor.may(Power.SERVE)) duties.add(counted(actor, View.TO_SERVE, false));
        if (actor.may(Power.APPROVE) || actor.may(Power.HEAD_DISCLOSURE))
            duties.add(counted(actor, View.EXTENSIONS, false));
        return duties;
    }

    private Duty counted(Actor actor, View view, boolean late) {
        long number = lists.count(actor, ApplicationFilter.of(view));
        return new Duty("applications.duty." + view, number, late ? number : 0, ApplicationQuery.to(view, null));
    }
}
