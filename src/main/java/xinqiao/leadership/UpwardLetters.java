package xinqiao.leadership;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The official texts to those above, one of a paper, for whoever makes their files. */
@Component
class UpwardLetters implements LetterSource {
    private final LeaderBook book;

    UpwardLetters(LeaderBook book) {
        this.book = book;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.LEADERSHIP;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return book.any(tx, id).flatMap(this::letter).map(Letter::of);
    }

    private Optional<String> letter(LeaderPaperRecord row) {
        return switch (PaperKind.valueOf(row.getKind())) {
            case BULLETIN ->
                Optional.ofNullable(book.content(row, Bulletin.Content.class).letter());
            case INSTRUCTION ->
                Optional.ofNullable(book.content(row, Instruction.Content.class).letter());
            case OWNERSHIP, HEARING, SCREENING, IMPORTANT, COORDINATION, OUTLINE -> Optional.empty();
        };
    }
}
