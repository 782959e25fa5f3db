package xinqiao.archive;

import java.time.Instant;

/** The backup of a month. @param restored how many of the packages were read back whole; @param problem empty when all were */
public record Backup(String month, Instant at, int files, long size, int restored, String problem) {}
