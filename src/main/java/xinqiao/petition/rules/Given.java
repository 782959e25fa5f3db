package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.MaterialAdded;
import xinqiao.petition.Upload;

/** What the petitioner hands in after registration (补充材料). */
public final class Given {
    private Given() {}

    /** KM-17a: facts and reasons may be completed until the case is closed. */
    @Enforces(Provision.KM_17A)
    public static Decision<List<PetitionFact>> material(
            Petition petition, String words, List<Upload> files, LocalDate today) {
        return new Objections()
                .when(words.isBlank() && files.isEmpty(), Provision.KM_17A, "petition.refusal.nothing-given")
                .when(!petition.state().open(), Provision.KM_17A, "petition.refusal.closed-already")
                .orGrant(() -> facts(words.strip(), files, today));
    }

    private static List<PetitionFact> facts(String words, List<Upload> files, LocalDate today) {
        List<PetitionFact> facts = new ArrayList<>();
        if (!words.isEmpty()) facts.add(new MaterialAdded(today, words, null, false));
        for (Upload file : files) facts.add(new MaterialAdded(today, file.name(), file.sha256(), false));
        return List.copyOf(facts);
    }
}
