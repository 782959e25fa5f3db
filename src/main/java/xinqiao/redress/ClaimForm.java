package xinqiao.redress;

import java.time.LocalDate;
import java.util.List;
import xinqiao.petition.Upload;

/**
 * What somebody hands in on the portal, or a clerk takes down.
 *
 * @param application number of the application that it is about; empty for none
 * @param what is complained of, or which record is wrong
 * @param facts of a correction: what is right, and what proves it
 */
public record ClaimForm(
        ClaimKind kind,
        String house,
        LocalDate receivedOn,
        Person who,
        String application,
        String what,
        String facts,
        String language,
        List<Upload> files) {
    public ClaimForm {
        files = List.copyOf(files);
    }
}
