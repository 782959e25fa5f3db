package xinqiao.petition;

import java.util.Optional;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionFact.Declined;
import xinqiao.petition.PetitionFact.Guided;
import xinqiao.petition.PetitionFact.RefusedAgain;
import xinqiao.petition.PetitionFact.ReviewRefused;

/**
 * Why a matter isn't handled as a petition, and where it belongs (KM-22, KM-23.1, KM-23.4): told to the petitioner not only
 * in the letter, and by the provision that the letter cites.
 *
 * @param how which decision it was
 * @param words the ground, or the route
 * @param body the competent body, where it is known
 * @param limit until when one can turn there, in the desk's words
 */
public record NotTaken(How how, String words, String body, String limit, Provision provision) {
    public enum How {
        /** 不予受理 */
        DECLINED,
        /** 告知其他法定途径 */
        GUIDED,
        /** 不再受理 */
        NO_LONGER_ACCEPTED
    }

    public static Optional<NotTaken> of(CaseFile file) {
        return file.history().stream()
                .map(Event::fact)
                .flatMap(fact -> of(fact).stream())
                .findFirst();
    }

    private static Optional<NotTaken> of(PetitionFact fact) {
        if (fact instanceof Declined f)
            return Optional.of(new NotTaken(How.DECLINED, f.ground(), f.competentBody(), "", f.provision()));
        if (fact instanceof Guided f)
            return Optional.of(new NotTaken(How.GUIDED, f.route(), f.body(), f.limit(), Provision.KM_22));
        if (fact instanceof ReviewRefused f)
            return Optional.of(new NotTaken(How.NO_LONGER_ACCEPTED, f.ground(), "", "", Provision.KM_31));
        if (fact instanceof RefusedAgain f) {
            How how = f.kind().forGood() ? How.NO_LONGER_ACCEPTED : How.DECLINED;
            return Optional.of(new NotTaken(how, f.ground(), "", "", f.kind().provision()));
        }
        return Optional.empty();
    }
}
