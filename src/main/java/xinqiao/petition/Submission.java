package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryKind;
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
 * @param came what the channel has of its own (KM-15a)
 * @param counted codes of the entries by which it is to be counted; what is left out is proposed (LAW-P6)
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
        List<Upload> files,
        ChannelFacts came,
        Map<DictionaryKind, String> counted) {

    public Submission {
        people = List.copyOf(people);
        accused = List.copyOf(accused);
        files = List.copyOf(files);
        counted = Map.copyOf(counted);
    }

    /** Without facts of its channel, counted as proposed. */
    public Submission(
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
        this(
                houseCode,
                channel,
                receivedOn,
                asked,
                title,
                request,
                facts,
                place,
                business,
                people,
                anonymous,
                groupSize,
                accused,
                confirmed,
                language,
                competence,
                files,
                ChannelFacts.NONE,
                Map.of());
    }

    public Submission people(List<PetitionerDetails> named) {
        return with(named, came, counted);
    }

    public Submission came(ChannelFacts more) {
        return with(people, more, counted);
    }

    public Submission counted(Map<DictionaryKind, String> codes) {
        return with(people, came, codes);
    }

    private Submission with(List<PetitionerDetails> named, ChannelFacts more, Map<DictionaryKind, String> codes) {
        return new Submission(
                houseCode,
                channel,
                receivedOn,
                asked,
                title,
                request,
                facts,
                place,
                business,
                named,
                anonymous,
                groupSize,
                accused,
                confirmed,
                language,
                competence,
                files,
                more,
                codes);
    }

    public long representatives() {
        return people.stream().filter(PetitionerDetails::representative).count();
    }
}
