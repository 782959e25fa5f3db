package xinqiao.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The houses of the customs, their departments, people and posts. */
@Component
public class Houses {
}
