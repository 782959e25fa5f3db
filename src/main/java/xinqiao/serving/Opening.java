package xinqiao.serving;

import java.time.Instant;

/** A letter was opened on the portal with number and query code. @param form PDF or OFD @param sha256 of the file given out */
public record Opening(Instant at, String form, String sha256, long size) {}
