package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.CaseFile;

/** A file of a petition without its content. */
@Schema(description = "A file of the petition")
record AttachedFile(
        long id,
        String name,

        @Schema(description = "Media type found from the content", example = "application/pdf")
        String type,

        @Schema(description = "In bytes") long size,

        @Schema(description = "SHA-256 of the content, 64 hexadecimal digits")
        String sha256,

        @Schema(description = "Taken as evidence by the office")
        boolean evidence,

        @Schema(description = "In UTC (RFC 3339)") Instant addedAt,

        @Schema(description = "Who of the staff added it; absent when the petitioner did") @Nullable
        String addedBy,

        @Schema(description = "Whether the petitioner sees it too")
        boolean open) {

    static AttachedFile of(CaseFile.Attachment file) {
        return new AttachedFile(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.evidence(),
                file.addedAt(),
                file.addedBy(),
                file.open());
    }
}
