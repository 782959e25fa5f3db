package xinqiao.dictionary;

import java.time.Instant;

/** A change as the journal has it: when, by whom, what. */
public record DictionaryChange(Instant at, String by, DictionaryFact fact) {}
