package xinqiao.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings xinqiao.files.*.
 *
 * @param folder where contents are kept; empty: the folder {@code files} in the data folder
 * @param largest size of one file
 * @param scanner command that gets the path of a file as its last argument, such as {@code clamdscan,--no-summary,
 *     --fdpass}; exit code 0 says clean, 1 refused, anything else that it failed. Empty: no scan
 * @param scannerTime after which the scanner counts as failed
 */
@ConfigurationProperties("xinqiao.files")
record FileSettings(
        @Nullable Path folder,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue List<String> scanner,
        @DefaultValue("60s") Duration scannerTime) {}
