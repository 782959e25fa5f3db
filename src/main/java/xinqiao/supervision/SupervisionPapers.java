package xinqiao.supervision;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The letters of supervision, for whoever makes their files. */
@Component
class SupervisionPapers implements LetterSource {
    private final SupervisionLetters letters;

    SupervisionPapers(SupervisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.SUPERVISION;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return letters.letter(tx, id);
    }
}
