package xinqiao.workbench.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.reading.Proposal;
import xinqiao.reading.Scan;

/**
 * What the scans of a registration seem to say.
 *
 * @param able whether scans are read here
 * @param files those with pages, each with how far it is read
 * @param proposed by the name of the field; nothing of it is in the form
 * @param date of the letter, for which a letter's form has no field
 */
public record ScanProposals(
        boolean able,
        List<File> files,
        Map<String, Shown> proposed,
        @Nullable Proposal date) {

    /** @param scan null for one that nobody asked to be read */
    public record File(String name, @Nullable Scan scan) {}

    /**
     * @param scan where it stands
     * @param words as a person reads it; the value may be a code
     * @param free whether nothing was typed there, so that it may be taken
     */
    public record Shown(Proposal proposal, long scan, String words, boolean free) {}

    public boolean running() {
        return files.stream()
                .anyMatch(file -> file.scan() != null && file.scan().running());
    }

    public boolean read() {
        return files.stream()
                .anyMatch(file -> file.scan() != null && !file.scan().running());
    }

    public boolean unread() {
        return files.stream().anyMatch(file -> file.scan() == null);
    }

    public boolean takes() {
        return proposed.values().stream().anyMatch(Shown::free);
    }

    public @Nullable Shown of(String field) {
        return proposed.get(field);
    }
}
