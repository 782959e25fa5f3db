package xinqiao.petition;

import java.time.Instant;

/** A fact of a petition with who brought it about and when. */
public record Event(int seq, Instant at, String by, PetitionFact fact) {}
