package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/**
 * What a person hands in on the portal, or a clerk takes down at the desk.
 *
 * @param asked the kind that the petitioner has in mind; a report goes behind the wall at once
 * @param title a short name for lists; taken from the request when blank
 * @param people the petitioners who are named; none when anonymous
 * @param groupSize how many share the matter, named or not
 * @param accused the people or units complained of, and whoever the petitioner calls theirs, one an entry
 * @param confirmed on the portal the affirmation that it is true (KM-17b); of an oral one, that it was read back (KM-17a)
 * @param competence why this house, as chosen from the proposals (KM-4)
 */
public record Submission(
        String houseCode,
        Channel channel,
        LocalDate receivedOn,
        @Nullable MatterKind asked,
        String title,
        String request,
        String facts,
        String place,
        String business,
        List<PetitionerDetails> people,
        boolean anonymous,
        int groupSize,
        List<String> accused,
        boolean confirmed,
        String language,
        String competence,
        List<Upload> files) {

    public Submission {
        people = List.copyOf(people);
        accused = List.copyOf(accused);
        files = List.copyOf(files);
    }

    public long representatives() {
        return people.stream().filter(PetitionerDetails::representative).count();
    }
}
