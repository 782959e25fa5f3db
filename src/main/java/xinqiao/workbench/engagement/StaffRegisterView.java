package xinqiao.workbench.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.engagement.Outsider;
import xinqiao.engagement.StaffRecord;
import xinqiao.law.Objection;
import xinqiao.organisation.Holder;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * The register of petition posts and the roster of those from outside.
 *
 * @param keeps whether the viewer enters into it; {@code administers} opens accounts
 * @param password drawn just now, for the login; null otherwise
 */
public record StaffRegisterView(
        List<Holder> posts,
        List<StaffRecord> records,
        List<Outsider> outsiders,
        boolean keeps,
        boolean administers,
        List<Field> recordFields,
        List<Field> outsiderFields,
        @Nullable String tried,
        Form form,
        List<Objection> objections,
        @Nullable String login,
        @Nullable String password,
        Names names,
        Profile profile) {
    public static final String PATH = "/desk/petition-staff";

    public Form formOf(String which) {
        return which.equals(tried) ? form : Form.empty();
    }
}
