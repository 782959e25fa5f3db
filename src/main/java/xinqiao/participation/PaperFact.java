package xinqiao.participation;

import java.time.LocalDate;

/** What can happen to them, as the journal has it; nothing in it names or reaches a person from outside. */
public sealed interface PaperFact {
    /** 拟稿、登记 */
    record Begun(LocalDate on, PaperKind kind, String number) implements PaperFact {}

    /**
     * @param state where it is now
     * @param digest SHA-256 of what it says now
     */
    record Done(LocalDate on, PaperAct act, PaperState state, String digest) implements PaperFact {}

    /** Something from outside. @param paper what it is about */
    record Received(LocalDate on, VoiceKind kind, long paper) implements PaperFact {}

    record Moved(LocalDate on, VoiceState state, int point) implements PaperFact {}
}
