package xinqiao.petition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person finds when comparing a petition with an earlier one. */
public enum Verdict {
    /** 同一信访事项: the same person, the same facts and requests (重复信访) */
    SAME_MATTER(LinkKind.REPEAT),
    /** 联名、同文: the same text from several people */
    SAME_TEXT(LinkKind.SAME_TEXT),
    /** 同类事项 */
    SIMILAR(LinkKind.SIMILAR),
    /** 不同事项: they only look alike */
    DIFFERENT(null);

    private final @Nullable LinkKind link;

    Verdict(@Nullable LinkKind link) {
        this.link = link;
    }

    /** How the two belong together from then on; empty for what doesn't. */
    public Optional<LinkKind> link() {
        return Optional.ofNullable(link);
    }
}
