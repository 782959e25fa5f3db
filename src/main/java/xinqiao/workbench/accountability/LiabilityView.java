package xinqiao.workbench.accountability;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import xinqiao.accountability.Liability;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityDesk.LiabilityFile;
import xinqiao.accountability.LiabilityState;
import xinqiao.procedure.Profile;
import xinqiao.web.Tone;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.compliance.ComplianceView;

/** The page of one liability case. */
public record LiabilityView(LiabilityFile file, String unit, Names names, Profile profile, List<Told> history) {

    public String path() {
        return LiabilitiesView.path(file.liability().id());
    }

    public static String slug(LiabilityAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Tone tone(Liability one) {
        return tone(one.state());
    }

    /** Where what it is about is read. */
    public static String about(LiabilityFile file) {
        var about = Objects.requireNonNull(file.about());
        return switch (about.what()) {
            case PETITION -> "/desk/petitions/" + about.id();
            case APPLICATION -> "/desk/applications/" + about.id();
            case CLAIM -> "/desk/claims/" + about.id();
            case INSPECTION -> "/desk/governance/inspection/" + about.id();
            case ITEM -> ComplianceView.path(file.liability().unitHouse());
        };
    }

    private static Tone tone(LiabilityState state) {
        return switch (state) {
            case PROPOSED, OPENED, ANSWERED -> Tone.SOON;
            case ORDERED -> Tone.UNDERWAY;
            case SET_ASIDE -> Tone.PLAIN;
            case CORRECTED, CLOSED -> Tone.DONE;
        };
    }
}
