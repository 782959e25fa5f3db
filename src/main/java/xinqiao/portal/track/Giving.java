package xinqiao.portal.track;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.Petition;
import xinqiao.portal.visit.SentForms;
import xinqiao.portal.visit.UnsentFiles;

/** Further material from the petitioner, once however often the button is pressed. */
@Component
class Giving {
    private final Gate gate;
    private final OwnPetitions petitions;
    private final SentForms forms;
    private final UnsentFiles files;

    Giving(Gate gate, OwnPetitions petitions, SentForms forms, UnsentFiles files) {
        this.gate = gate;
        this.petitions = petitions;
        this.forms = forms;
        this.files = files;
    }

    /** @return what the law objects to; empty once it is part of the case */
    List<Objection> give(Petitioner petitioner, String words, String token) {
        var uploads = files.of(token);
        return gate.as(petitioner, tx -> {
            if (!forms.claim(tx, token)) return List.of();
            return switch (petitions.addMaterial(petitioner, words, uploads)) {
                case Granted<Petition> _ -> {
                    forms.done(tx, token);
                    yield List.of();
                }
                case Refused<Petition>(List<Objection> objections) -> {
                    forms.release(tx, token);
                    yield objections;
                }
            };
        });
    }
}
