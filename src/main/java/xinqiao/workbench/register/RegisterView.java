package xinqiao.workbench.register;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.organisation.Proposal;
import xinqiao.petition.Upload;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The form of a registration.
 *
 * @param rows for how many petitioners there is room
 * @param house that registers, by name
 * @param proposed whether it was asked who is competent
 */
public record RegisterView(
        Form form,
        int rows,
        List<Objection> objections,
        Profile profile,
        String house,
        List<Option> business,
        List<Proposal> proposals,
        boolean proposed,
        List<Upload> kept,
        List<String> tickets) {
    public String cell(int row, String column) {
        return Registration.cell(row, column);
    }

    public int mostRepresentatives() {
        return profile.limit(LimitKey.REPRESENTATIVES).value();
    }
}
