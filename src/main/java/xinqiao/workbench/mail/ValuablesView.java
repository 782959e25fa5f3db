package xinqiao.workbench.mail;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.mailroom.Valuable;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/**
 * The register of money and valuables.
 *
 * @param mailroom the house whose mail book the viewer keeps; blank for whoever keeps none
 * @param others the colleagues who can be the second person
 */
public record ValuablesView(
        List<Valuable> valuables,
        String mailroom,
        List<Option> others,
        Names names,
        Form form,
        List<Objection> objections,
        Profile profile) {

    /** Whether the viewer may open the letter that it came with. */
    public boolean opens(Valuable one) {
        return one.houseCode().equals(mailroom);
    }

    /** What was typed for one of them that came back. */
    public Form formOf(Valuable one) {
        return form.value("valuable").equals(Long.toString(one.id())) ? form : Form.empty();
    }
}
