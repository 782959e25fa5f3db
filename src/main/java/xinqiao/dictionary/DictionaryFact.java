package xinqiao.dictionary;

import org.jspecify.annotations.Nullable;

/** What can happen to a dictionary; the journal keeps these. */
public sealed interface DictionaryFact {
    DictionaryEntry after();

    /** The entry that held for the house until then. */
    @Nullable
    DictionaryEntry before();

    /** 新增 */
    record EntryAdded(DictionaryEntry after) implements DictionaryFact {
        @Override
        public @Nullable DictionaryEntry before() {
            return null;
        }
    }

    /** 修改 */
    record EntryChanged(DictionaryEntry before, DictionaryEntry after) implements DictionaryFact {}

    /** 停用 */
    record EntryClosed(DictionaryEntry before, DictionaryEntry after) implements DictionaryFact {}
}
