package xinqiao.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileReader;

/** The profiles that are kept in the database (规程), drafts too; the others are files and only change with the system. */
@Component
public class ProfileBook {
    private final ProfileStore store;

    ProfileBook(ProfileStore store) {
        this.store = store;
    }

    /** Where a kept profile stands. Stored: never rename one. */
    public enum Standing {
        /** 草案: nobody follows it, its text may change */
        DRAFT,
        /** 已发布: houses may follow it, its text stays */
        ACTIVE,
        /** 已撤回: nobody follows it any more */
        WITHDRAWN
    }

    /**
     * A kept profile.
     *
     * @param houseCode the house whose administrators look after it
     * @param content the SHA-256 of its text
     */
    public record Entry(String id, String houseCode, Standing standing, String content) {}

    /** What is wrong with a text, and in which line. @param reason key of the message */
    public record Flaw(int line, String reason, List<Object> values) {
        static Flaw of(Fault fault) {
            return new Flaw(fault.line(), fault.reason(), fault.values());
        }
    }

    /** What became of a text: a procedure if it has no flaw, else all its flaws. */
    public record Checked(Optional<Procedure> profile, List<Flaw> flaws) {}

    public List<Entry> all() {
        return store.all();
    }

    public Optional<Entry> find(String id) {
        return store.find(id);
    }

    public Optional<String> text(String content) {
        return store.text(content);
    }

    /** Reads a text strictly: what is wrong with it, line by line, or the profile. */
    public Checked read(String yaml) {
        var reading = ProfileReader.read("", yaml);
        return new Checked(
                reading.profile(), reading.faults().stream().map(Flaw::of).toList());
    }

    /** The profile of a kept text; empty where there is no such text, or a faulty one. */
    public Optional<Procedure> draft(String content) {
        return store.text(content).flatMap(yaml -> read(yaml).profile());
    }

    /** Keeps a text for whoever names it by its content, which is returned. */
    public String put(String yaml) {
        String content = sha256(yaml);
        store.put(content, yaml);
        return content;
    }

    /** A new entry, or what an entry is from now on. */
    public void keep(Entry entry) {
        store.keep(entry);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
