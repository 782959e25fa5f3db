package xinqiao.workbench.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import xinqiao.web.Option;

/** The kinds of customs business that a petition can concern; a petition keeps the Chinese name. */
@Component
class BusinessTypes {
    private record Type(String zh, String en) {}

    private final List<Type> types;

    BusinessTypes() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("workbench/business-types.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            types = rows.stream()
                    .map(row -> new Type(row.get("zh"), row.get("en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Option> options(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return types.stream()
                .map(type -> new Option(type.zh(), english ? type.en() : type.zh()))
                .toList();
    }
}
