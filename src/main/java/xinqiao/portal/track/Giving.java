package xinqiao.portal.track;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Petitioner;
import xinqiao.law.Objection;
import xinqiao.petition.OwnPetitions;
import xinqiao.portal.visit.Once;
import xinqiao.portal.visit.UnsentFiles;

/** Further material from the petitioner, once however often the button is pressed. */
@Component
class Giving {
    private final OwnPetitions petitions;
    private final Once once;
    private final UnsentFiles files;

    Giving(OwnPetitions petitions, Once once, UnsentFiles files) {
        this.petitions = petitions;
        this.once = once;
        this.files = files;
    }

    /** @return what the law objects to; empty once it is part of the case */
    List<Objection> give(Petitioner petitioner, String words, String token) {
        var uploads = files.of(token);
        return once.does(petitioner, token, () -> petitions.addMaterial(petitioner, words, uploads));
    }
}
