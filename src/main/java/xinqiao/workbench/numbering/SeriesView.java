package xinqiao.workbench.numbering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.numbering.NumberEntry;
import xinqiao.numbering.NumberEntry.Standing;
import xinqiao.organisation.House;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/** A page of a series. @param next the number after which the next page begins; null on the last one */
public record SeriesView(
        House house,
        String series,
        String name,
        int year,
        int after,
        List<NumberEntry> entries,
        @Nullable Integer next,
        boolean voids,
        Form form,
        List<Objection> objections,
        Names names,
        Profile profile) {

    public String path() {
        return NumbersView.PATH + "/" + series + "?house=" + house.code() + "&year=" + year;
    }

    /** Whether the register may note that its letter never went out. */
    public boolean voids(NumberEntry entry) {
        return voids
                && entry.standing() != Standing.VOIDED
                && (entry.standing().fault() || entry.seen() && !entry.sent() && !entry.waits());
    }

    public boolean tried(NumberEntry entry) {
        return form.value("number").equals(Integer.toString(entry.number()));
    }
}
