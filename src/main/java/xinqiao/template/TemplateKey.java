package xinqiao.template;

import java.util.Optional;
import xinqiao.procedure.LetterKind;

/** A kind of letter under a procedure: what a house may word itself. */
public record TemplateKey(String profileId, LetterKind letter) {
    public static Optional<TemplateKey> of(String words) {
        int at = words.indexOf(':');
        if (at < 0) return Optional.empty();
        return LetterKind.of(words.substring(at + 1)).map(kind -> new TemplateKey(words.substring(0, at), kind));
    }

    @Override
    public String toString() {
        return profileId + ":" + letter.key();
    }
}
