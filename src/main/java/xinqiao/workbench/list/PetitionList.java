package xinqiao.workbench.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.BulkAct;
import xinqiao.petition.Count;
import xinqiao.petition.Filter.View;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.SavedList;
import xinqiao.petition.Sheet;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/**
 * One page of a list of petitions.
 *
 * @param houses to choose from; none where there is one only
 * @param acts what may be done with several at once
 * @param most as many go into a file; 0 where the post may not take a list out
 */
public record PetitionList(
        ListQuery query,
        List<View> views,
        List<SavedList> saved,
        PetitionLists.Page page,
        List<Chip> chips,
        List<Option> houses,
        List<Option> departments,
        List<Option> people,
        List<BulkAct> acts,
        int most,
        boolean registers,
        Names names,
        Dues dues) {

    public View view() {
        return query.view();
    }

    public Sheet sheet() {
        return page.sheet();
    }

    public Count count() {
        return page.count();
    }

    public String counted(Ui ui) {
        String number = ui.number(count().number());
        return ui.t(count().orMore() ? "workbench.found.more" : "workbench.found", number);
    }

    public static String to(View view) {
        return ListQuery.PATH + "?view=" + view;
    }

    /** The same list, as a saved one says it: how it is reached first of all. */
    public @Nullable SavedList current() {
        String here = query.address();
        return saved.stream()
                .filter(one -> one.address().equals(here))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String next() {
        return sheet().next() == null ? null : query.at(sheet().next());
    }

    public @Nullable String previous() {
        return sheet().previous() == null ? null : query.at(sheet().previous());
    }

    public @Nullable String first() {
        return query.after() == null ? null : query.at(null);
    }

    /** Where a form leads back to: this page of the list. */
    public String here() {
        return query.at(query.after());
    }
}
