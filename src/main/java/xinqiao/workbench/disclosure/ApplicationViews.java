package xinqiao.workbench.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.Crossings;
import xinqiao.disclosure.Outgoings;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Puts the page of an application together. */
@Component
class ApplicationViews {
    private final ApplicationDesk desk;
    private final Outgoings outgoings;
    private final Crossings crossings;
    private final LiabilityDesk liabilities;
    private final Houses houses;

    ApplicationViews(
            ApplicationDesk desk, Outgoings outgoings, Crossings crossings, LiabilityDesk liabilities, Houses houses) {
        this.liabilities = liabilities;
        this.desk = desk;
        this.outgoings = outgoings;
        this.crossings = crossings;
        this.houses = houses;
    }

    ApplicationView of(Ui ui, Actor actor, long id) {
        return of(ui, actor, id, null);
    }

    /** @param full the applicants in full, where that was asked for */
    ApplicationView of(Ui ui, Actor actor, long id, @Nullable List<ApplicantDetails> full) {
        var file = desk.read(actor, id);
        var names = new Names(houses, ui);
        var told = new ApplicationTold(ui, names, file.profile());
        return new ApplicationView(
                file,
                names,
                told.of(file.history().reversed()),
                full,
                outgoings.shows(actor, file.application()),
                crossings.ofApplication(actor, id),
                liabilities.ofApplication(actor, id));
    }
}
