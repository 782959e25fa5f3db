package xinqiao.petition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Decision;
import xinqiao.petition.rules.Counting;
import xinqiao.petition.rules.Counting.Word;

/** The entries of the statistical dictionaries by which a petition is counted. */
@Component
public class Classes {
    private final Dictionaries dictionaries;
    private final List<Word> words;

    Classes(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        this.words = words();
    }

    /** Chosen or proposed, as ids; refused when something was chosen that isn't offered. */
    Decision<List<Long>> of(Submission form) {
        return Counting.classes(form, offered(form), words);
    }

    /** What would be counted if nothing were chosen. */
    public Map<DictionaryKind, DictionaryEntry> proposed(Submission form) {
        return Counting.proposed(form, offered(form), words);
    }

    List<DictionaryEntry> named(Collection<Long> ids) {
        return dictionaries.named(ids);
    }

    private List<DictionaryEntry> offered(Submission form) {
        return dictionaries.entries(form.houseCode(), form.receivedOn());
    }

    private static List<Word> words() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("petition/content-words.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            return rows.stream()
                    .map(row -> new Word(row.get("code"), row.get("word")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
