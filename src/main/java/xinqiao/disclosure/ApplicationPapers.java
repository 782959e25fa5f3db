package xinqiao.disclosure;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The letters of applications, for whoever makes their files. */
@Component
class ApplicationPapers implements LetterSource {
    private final ContentStore content;

    ApplicationPapers(ContentStore content) {
        this.content = content;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.APPLICATION;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return content.letter(tx, id).map(Letter::of);
    }
}
