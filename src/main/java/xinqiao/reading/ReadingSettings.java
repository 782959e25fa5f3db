package xinqiao.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings xinqiao.reading.*: technical bounds, no law.
 *
 * @param enabled whether this node reads at all
 * @param page how long one page may take
 * @param memory that the worker may have, native code included; it ends itself beyond
 * @param heap the part of it that Java may use
 * @param idle how long the worker stays without work
 * @param worker the class whose main method is the worker
 */
@ConfigurationProperties("xinqiao.reading")
public record ReadingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3m") Duration page,
        @DefaultValue("1500MB") DataSize memory,
        @DefaultValue("384MB") DataSize heap,
        @DefaultValue("2m") Duration idle,

        @DefaultValue("xinqiao.reading.worker.ReadingWorker")
        String worker) {}
