package xinqiao.workbench.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/** One page of a list of petitions. @param houses to choose from; none where there is one only */
public record PetitionList(
        ListQuery query,
        List<View> views,
        Sheet sheet,
        int count,
        Form form,
        List<Option> houses,
        boolean exports,
        boolean registers,
        Names names) {
    private static final String PATH = "/desk/petitions";

    public View view() {
        return query.filter().view();
    }

    public String to(View view) {
        return PATH + "?view=" + view;
    }

    public @Nullable String next() {
        return sheet.next() == null ? null : query.address(PATH, view(), sheet.next());
    }

    public @Nullable String first() {
        return query.after() == null ? null : query.address(PATH, view(), null);
    }

    public String csv() {
        return query.address(PATH + ".csv", view(), null);
    }
}
