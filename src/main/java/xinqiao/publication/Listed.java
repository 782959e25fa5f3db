package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public document as a list of addresses has it. */
public record Listed(String number, @Nullable LocalDate changedOn) {
    public String path() {
        return PublicDocument.LIBRARY + "/" + number;
    }
}
