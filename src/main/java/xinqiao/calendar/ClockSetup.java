package xinqiao.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application, in the one zone of all legal days. */
@Configuration(proxyBeanMethods = false)
class ClockSetup {
    private static final String DEMO = "demo & !production";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @Profile("!(" + DEMO + ")")
    Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    @Profile(DEMO)
    DemoClock demoClock(ObjectProvider<DSLContext> sql) {
        return new DemoClock(Clock.system(ZONE), sql::getObject);
    }
}
