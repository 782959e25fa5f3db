package xinqiao.workbench.act;

import java.util.List;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
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

    /** Whether an entry of the list of demands may be picked, and which ones fit. */
    default boolean byDemand() {
        return false;
    }

    default boolean fits(Asked asked, Demand entry) {
        return true;
    }

    /** Whether the entry is an appeal that another statutory route than the petition procedure is for. */
    static boolean elsewhere(Asked asked, Demand entry) {
        String branch = entry.branch();
        return branch != null
                && asked.file()
                        .profile()
                        .branch(branch)
                        .filter(one -> !one.petitionProcedure())
                        .isPresent();
    }
}
