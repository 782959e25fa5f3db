package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Simple handling (简易办理) of a case. @param convertedOn when the ordinary procedure took over; null while it is simple */
public record Simple(
        SimpleGround ground, LocalDate since, @Nullable LocalDate convertedOn) {
    public boolean runs() {
        return convertedOn == null;
    }

    Simple converted(LocalDate on) {
        return new Simple(ground, since, on);
    }
}
