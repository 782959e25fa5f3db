package xinqiao.petition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of customs business that somebody may write about; the petition keeps the Chinese name. */
@Component
public class Businesses {
    /** A kind of business. */
    public record Type(String code, String zh, String en) {
        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    private final List<Type> types;

    Businesses() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("portal/business-types.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            types = rows.stream()
                    .map(row -> new Type(row.get("code"), row.get("zh"), row.get("en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Type> all() {
        return types;
    }

    public Optional<String> name(String code, Locale locale) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(type -> type.name(locale));
    }
}
