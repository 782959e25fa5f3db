package xinqiao.publication;

import java.time.LocalDate;

/** What can happen to a public document, as the journal has it. */
public sealed interface DocumentFact {
    /** 拟稿 @param snapshot SHA-256 of its content */
    record Drafted(LocalDate on, int version, LocalDate formedOn, String item, String snapshot)
            implements DocumentFact {}

    /** Brought in as it was public elsewhere. @param source where from */
    record Brought(LocalDate on, String source, String item, String snapshot) implements DocumentFact {}

    record Published(LocalDate on, int version, String snapshot) implements DocumentFact {}
}
