package xinqiao.serving.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a label or service record says: which try to serve, and a tag that nobody can guess, so that a code made
 * by somebody else leads nowhere. Nothing of it names anybody.
 */
public record RecordCode(long serving, String tag) {
    private static final Pattern FORM = Pattern.compile("XQS1\\.([0-9A-Z]{1,12})\\.([0-9A-Z]{16})");

    public String text() {
        return "XQS1." + Long.toString(serving, 36).toUpperCase(Locale.ROOT) + "." + tag;
    }

    /** Empty for the code of somebody else. */
    public static Optional<RecordCode> read(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) return Optional.empty();
        long serving = Long.parseLong(matcher.group(1), 36);
        return Optional.of(new RecordCode(serving, matcher.group(2)));
    }
}
