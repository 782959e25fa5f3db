package xinqiao.seal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.Letters;

/** The pages of a letter before anything is put on them, and where its seal goes. */
@Component
class LetterPages {
    private final Letters letters;

    LetterPages(Letters letters) {
        this.letters = letters;
    }

    /** @param spot null where nothing is to be put on it */
    record Pages(byte[] pdf, byte[] ofd, @Nullable SealSpot spot) {}

    /** @param size of the seal in millimetres; 0: none */
    Pages of(Letter letter, int size) {
        return size == 0
                ? new Pages(letters.unsealedPdf(letter), letters.unsealedOfd(letter), null)
                : new Pages(letters.pdf(letter), letters.ofd(letter), spot(letter, size));
    }

    private SealSpot spot(Letter letter, int size) {
        var place = letters.seal(letter, size);
        return new SealSpot(place.page() - 1, place.left(), place.top(), place.size());
    }
}
