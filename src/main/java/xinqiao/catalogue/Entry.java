package xinqiao.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a shipped file; what isn't there is empty. */
record Entry(Map<?, ?> values) {
    static Entry of(InputStream yaml) {
        Object whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Entry((Map<?, ?>) whole);
    }

    String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    int number(String key) {
        return values.get(key) instanceof Integer number ? number : 0;
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    Words words() {
        return new Words(text("zh"), text("en"));
    }

    Words words(String key) {
        return entry(key).words();
    }

    Entry entry(String key) {
        return values.get(key) instanceof Map<?, ?> map ? new Entry(map) : new Entry(Map.of());
    }

    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) for (Object each : list) all.add(each.toString());
        return all;
    }

    List<Entry> entries(String key) {
        List<Entry> all = new ArrayList<>();
        if (values.get(key) instanceof List<?> list)
            for (Object each : list) if (each instanceof Map<?, ?> map) all.add(new Entry(map));
        return all;
    }
}
