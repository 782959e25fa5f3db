package xinqiao.workbench.act;

import java.util.List;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** What one act asks for, and the command that comes of the answers. */
interface ActForm {
    Act act();

    /** The provisions that whoever decides has at hand. */
    default List<Provision> provisions() {
        return List.of(act().provision());
    }

    /** What of the case is shown beside the form. */
    default List<Beside> beside() {
        return List.of(Beside.SAID);
    }

    /** What stands in the form before anybody typed. */
    default Form begin(Asked asked) {
        return Form.empty();
    }

    void ask(Asked asked, Fields fields);

    /** @param form checked: each field that is asked for holds a value of its kind */
    Command command(Asked asked, Form form);

    /** Whether an entry of the list of demands may be picked. */
    default boolean byDemand() {
        return false;
    }
}
