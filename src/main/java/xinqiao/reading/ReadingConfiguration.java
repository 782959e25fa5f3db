package xinqiao.reading;

import static xinqiao.db.Tables.SCAN_PAGE;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.operation.Job;
import xinqiao.personal.Place;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {
    /** Technical bounds, no law: as long as what was typed and not sent is kept. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int BATCH = 500;

    @Bean
    SealedRows sealedScans(Gate gate, Vault vault, Marks marks) {
        return new SealedColumns(
                gate,
                vault,
                SCAN_PAGE.getName(),
                new SealedColumns.Column(
                        SCAN_PAGE.SCAN_ID,
                        SCAN_PAGE.WORDS,
                        ReadingConfiguration::place,
                        plain -> Map.of(SCAN_PAGE.MARKS, marks.of(PageStore.value(plain)))));
    }

    private static Place place(Record row) {
        return PageStore.place(
                Objects.requireNonNull(row.get(SCAN_PAGE.SCAN_ID)), Objects.requireNonNull(row.get(SCAN_PAGE.PAGE)));
    }

    @Bean
    Job scansSwept(Gate gate, ScanStore scans, Clock clock) {
        return Job.every("reading.sweep", Duration.ofHours(1), () -> {
            int _ = gate.as(
                    new Machine("scans swept"),
                    tx -> scans.sweep(tx, clock.instant().minus(KEPT), BATCH));
        });
    }
}
