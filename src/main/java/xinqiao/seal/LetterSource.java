package xinqiao.seal;

import java.util.Optional;
import org.jooq.DSLContext;
import xinqiao.documents.Letter;

/** Where issued letters are kept as composed; the module that issues them makes one a bean. */
public interface LetterSource {
    /** The word by which its letters are told from others. */
    LetterFamily family();

    /** A letter, in a transaction of the system. */
    Optional<Letter> letter(DSLContext tx, long id);
}
