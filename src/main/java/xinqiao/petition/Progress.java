package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a petition that no list asks for, kept as one JSON column. */
record Progress(
        boolean reachable,
        String language,
        Handling handling,
        @Nullable ExtensionRequest extension,
        Deciding deciding,
        List<LetterRef> letters,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate withdrawalAskedOn,
        @Nullable Closure closing,
        @Nullable Passage passage,
        @Nullable Challenges challenges,
        @Nullable ReviewOf review,
        @Nullable Course course) {

    static Progress of(Petition petition) {
        return new Progress(
                petition.origin().reachable(),
                petition.origin().language(),
                petition.handling(),
                petition.extension(),
                petition.deciding(),
                petition.letters(),
                petition.noticedOn(),
                petition.withdrawalAskedOn(),
                petition.closing(),
                petition.passage(),
                petition.challenges(),
                petition.origin().review(),
                petition.course().equals(Course.NONE) ? null : petition.course());
    }
}
