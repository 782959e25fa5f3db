package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something of an item was made and, once it was, made public: enough to reckon by, without a word of what it says.
 *
 * @param element null for the whole item
 * @param formedOn 信息形成或者变更之日
 * @param publishedOn null before it is public
 * @param open whether it is public today
 */
public record DocumentTrace(
        String house,
        String item,
        @Nullable Integer element,
        LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        boolean open) {}
