package xinqiao.seal;

import java.util.Locale;

/** Whose letters: each is kept where its case is. */
public enum LetterFamily {
    PETITION,
    APPLICATION,
    SENDING,
    SUPERVISION,
    CLAIM,
    LIABILITY,
    LEADERSHIP;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
