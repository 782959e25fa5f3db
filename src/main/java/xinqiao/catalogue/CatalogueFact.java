package xinqiao.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a version of a catalogue, as the journal has it. */
sealed interface CatalogueFact {
    /** @param basedOn the direct customs' version; null for the national catalogue */
    record Begun(LocalDate on, int version, @Nullable Long basedOn) implements CatalogueFact {}

    /** @param item that was entered, changed or taken out */
    record ItemWritten(LocalDate on, String item) implements CatalogueFact {}

    /** @param items how many a table brought */
    record Loaded(LocalDate on, int items) implements CatalogueFact {}

    /** @param snapshot SHA-256 of its items, in hexadecimal */
    record Published(LocalDate on, String summary, String snapshot) implements CatalogueFact {}

    /** @param by the number of the version that takes its place */
    record Superseded(LocalDate on, int by) implements CatalogueFact {}

    record Dropped(LocalDate on) implements CatalogueFact {}
}
