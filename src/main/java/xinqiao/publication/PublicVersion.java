package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param formedOn 信息形成或者变更之日 @param publishedOn null before it is public */
public record PublicVersion(
        int version,
        VersionState state,
        LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        Content content) {}
