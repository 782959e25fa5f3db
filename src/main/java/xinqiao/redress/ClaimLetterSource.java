package xinqiao.redress;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The answers to claims, one each, for whoever makes their files. */
@Component
class ClaimLetterSource implements LetterSource {
    private final ClaimStore store;

    ClaimLetterSource(ClaimStore store) {
        this.store = store;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.CLAIM;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return store.find(tx, id)
                .map(kept -> kept.claim().content().letter())
                .filter(letter -> !letter.isEmpty())
                .map(Letter::of);
    }
}
