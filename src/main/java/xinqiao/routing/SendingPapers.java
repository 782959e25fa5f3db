package xinqiao.routing;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The letters between houses, for whoever makes their files. */
@Component
class SendingPapers implements LetterSource {
    private final SendingLetters letters;

    SendingPapers(SendingLetters letters) {
        this.letters = letters;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.SENDING;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return letters.letter(tx, id);
    }
}
