package xinqiao.petition;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The letters of petitions, for whoever makes their files. */
@Component
class PetitionLetters implements LetterSource {
    private final CaseStore cases;

    PetitionLetters(CaseStore cases) {
        this.cases = cases;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.PETITION;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return cases.letter(tx, id).map(Letter::of);
    }
}
