package xinqiao.administration;

import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.FileReader;
import xinqiao.identity.Machine;
import xinqiao.identity.Participant;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;

/** How far somebody administers: their own house and those below, the system at a task everything, others nothing. */
final class Reach {
    private static final String NOWHERE = "-";

    private final String path;
    private final Staffing staffing;

    private Reach(String path, Staffing staffing) {
        this.path = path;
        this.staffing = staffing;
    }

    static Reach of(Viewer who, Staffing staffing) {
        return new Reach(
                switch (who) {
                    case Actor actor -> actor.may(Power.ADMINISTER) ? actor.housePath() : NOWHERE;
                    case Machine _ -> "/";
                    case FileReader _ -> NOWHERE;
                    case Participant _ -> NOWHERE;
                    case Petitioner _ -> NOWHERE;
                    case Applicant _ -> NOWHERE;
                    case Claimant _ -> NOWHERE;
                    case Visitor _ -> NOWHERE;
                },
                staffing);
    }

    String path() {
        return path;
    }

    boolean coversPath(String housePath) {
        return housePath.startsWith(path);
    }

    boolean covers(String houseCode) {
        if (path.equals("/")) return true;
        return staffing.house(houseCode)
                .filter(file -> coversPath(file.house().path()))
                .isPresent();
    }
}
