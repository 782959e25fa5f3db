package xinqiao.organisation;

import java.time.LocalDate;

/** A procedure that a house follows for a kind of work, from a day on until the next one. */
public record Followed(String profileId, LocalDate from) {}
