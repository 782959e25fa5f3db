package xinqiao.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that a careful clerk looks at once more before it is public: it is removed, or somebody answers for it.
 *
 * @param what which number, which hidden thing; empty where the kind says all
 * @param place where: title, text, a row, the name of a file
 * @param shown enough of it to find it by
 * @param count how often
 */
public record Finding(Kind kind, String what, Place place, String where, String shown, int count) {
    private static final int SHORT = 16;

    public enum Kind {
        /** 个人信息: numbers of documents, telephones, accounts */
        PERSONAL,
        /** 隐藏信息: what a file holds and its pages don't show */
        HIDDEN,
        /** A file that can't be looked through. */
        UNREADABLE,
        /** A name that tells nothing, or too much. */
        FILE_NAME,
        /** A row without any word. */
        EMPTY_ROW,
        /** An address that is none, or a document that nobody can read. */
        DEAD_LINK
    }

    public enum Place {
        TITLE,
        BODY,
        ENGLISH,
        ROW,
        FILE,
        LINK
    }

    /** By which it is confirmed; the same finding elsewhere is another one. */
    public String key() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String all = String.join("\n", kind.name(), what, place.name(), where, shown, Integer.toString(count));
            return HexFormat.of()
                    .formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
