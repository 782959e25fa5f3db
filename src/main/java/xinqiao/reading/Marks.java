package xinqiao.reading;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import xinqiao.personal.Markable;
import xinqiao.personal.Vault;
import xinqiao.reading.rules.Joined;
import xinqiao.search.Tokens;

/**
 * By what the words of a page are found without standing in the database: each pair of neighbouring characters as the
 * beginning of its keyed mark. The marks of a page have no order, so that they tell no text.
 */
@Component
class Marks {
    private final Vault vault;

    Marks(Vault vault) {
        this.vault = vault;
    }

    Long[] of(Read read) {
        String text = Joined.text(read.lines().stream().map(Read.Line::text).toList());
        return Joined.pairs(text).stream()
                .map(pair -> vault.mark(Markable.WORDS, pair))
                .filter(Objects::nonNull)
                .map(Marks::number)
                .sorted()
                .toArray(Long[]::new);
    }

    /** What must all be there, once for each key that marks may have been made with; none for words that are too short. */
    List<Long[]> wanted(String words) {
        Set<String> pairs = Tokens.wanted(Tokens.fold(words));
        if (pairs.isEmpty() || pairs.stream().anyMatch(pair -> pair.codePointCount(0, pair.length()) < 2))
            return List.of();
        List<List<byte[]>> each =
                pairs.stream().map(pair -> vault.marks(Markable.WORDS, pair)).toList();
        return IntStream.range(0, each.getFirst().size())
                .mapToObj(key ->
                        each.stream().map(marks -> number(marks.get(key))).toArray(Long[]::new))
                .toList();
    }

    /** After the key's own four bytes. */
    private static Long number(byte[] mark) {
        return ByteBuffer.wrap(mark).getLong(Integer.BYTES);
    }
}
