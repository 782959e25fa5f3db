package xinqiao.channel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of customs business (业务类型) that people ask about and subscribe by; the Chinese name is the key. */
@Component
public class BusinessTypes {
    /** One of them. */
    public record Type(String zh, String en) {
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    private final List<Type> all;

    BusinessTypes() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("portal/business-types.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            all = rows.stream()
                    .map(row -> new Type(row.get("zh"), row.get("en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Type> all() {
        return all;
    }

    /** The name of one in that language; itself where it isn't among them. */
    public String name(String zh, Locale locale) {
        return all.stream()
                .filter(one -> one.zh().equals(zh))
                .findFirst()
                .map(one -> one.in(locale))
                .orElse(zh);
    }
}
