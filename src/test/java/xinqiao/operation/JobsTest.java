package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(JobsTest.Often.class)
// what is to be read is read by the tests of reading, who wait for nobody
@TestPropertySource(properties = {"xinqiao.jobs.enabled=true", "xinqiao.reading.enabled=false"})
class JobsTest {
    private static final CountDownLatch RAN = new CountDownLatch(1);

    @TestConfiguration(proxyBeanMethods = false)
    static class Often {
        @Bean
        Job job() {
            return Job.every("test.often", Duration.ofSeconds(1), RAN::countDown);
        }
    }

    @Autowired
    private DSLContext db;

    @Test
    void aJobRunsAndItsNextTimeIsInTheDatabase() throws InterruptedException {
        assertThat(RAN.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(db.fetchValue("select count(*) from scheduled_tasks where task_name = 'test.often'"))
                .isEqualTo(1L);
    }
}
