package xinqiao.dictionary;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.dictionary.DictionaryFact.EntryAdded;
import xinqiao.dictionary.DictionaryFact.EntryChanged;
import xinqiao.dictionary.DictionaryFact.EntryClosed;
import xinqiao.journal.Entry;

/** Facts as the journal keeps them: the name of the fact, and its contents as JSON in one fixed order. */
final class DictionaryFacts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private DictionaryFacts() {}

    static Entry write(DictionaryFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    static DictionaryFact read(Entry entry) {
        return switch (entry.kind()) {
            case "EntryAdded" -> JSON.readValue(entry.payload(), EntryAdded.class);
            case "EntryChanged" -> JSON.readValue(entry.payload(), EntryChanged.class);
            case "EntryClosed" -> JSON.readValue(entry.payload(), EntryClosed.class);
            default -> throw new IllegalStateException("no fact of a dictionary: " + entry.kind());
        };
    }
}
