package xinqiao.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xinqiao.petition.rules.Latest;

/** How long an act may be taken back in this installation (xinqiao.petition.take-back-within). */
@Component
class TakeBackTime {
    private final Duration within;
    private final Clock clock;

    TakeBackTime(@Value("${xinqiao.petition.take-back-within:30m}") Duration within, Clock clock) {
        this.within = within;
        this.clock = clock;
    }

    Latest latest(List<Event> history) {
        return new Latest(history, clock.instant(), LocalDate.now(clock), within);
    }
}
