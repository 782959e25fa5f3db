package xinqiao.petition;

import org.jspecify.annotations.Nullable;

/** What must be asked of the record before a command can be judged; most commands ask nothing. */
public sealed interface Question {
    /** What the petitioner handed in: whom it is against, and whether material is attached. */
    record HandedIn() implements Question {}

    /** What earlier cases do to the same matter. @param number of the one named; null: those found to be the same */
    record Obstacles(@Nullable String number) implements Question {}

    /** The earlier case that is compared. @param number as people know it */
    record Earlier(String number) implements Question {}

    /** The earlier cases that were found to be the same matter. */
    record SameMatter() implements Question {}

    /** Whether it was counted as a repeat, and whether a result was asked for by whoever sent it. */
    record FirstTime() implements Question {}

    /** What happened last. */
    record LastAct() implements Question {}

    /** Who would review. */
    record Reviewer() implements Question {}
}
