package xinqiao.workbench.act;

import java.util.List;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** A decision between two, each in its own words. */
public final class YesOrNo {
    public static final String YES = "yes";

    private YesOrNo() {}

    public static List<Option> options(Ui ui, String key) {
        return List.of(new Option(YES, ui.t(key + ".yes")), new Option("no", ui.t(key + ".no")));
    }
}
