package xinqiao.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileSet;
import xinqiao.procedure.reading.Reading;

/**
 * All profiles: the files, built in and of the operator's own folder, which are read once at the start, and those kept
 * in the database. Whichever a case carries never changes.
 */
public final class Profiles {
    private final List<Procedure> filed;
    private final @Nullable KeptProfiles kept;

    private Profiles(List<Procedure> filed, @Nullable KeptProfiles kept) {
        this.filed = List.copyOf(filed);
        this.kept = kept;
    }

    /**
     * Reads the files, by name.
     *
     * @throws ProfilesRefused with every fault of every file
     */
    public static Profiles read(Map<String, String> files) {
        List<Reading> readings = ProfileSet.read(files);
        List<Fault> faults = new ArrayList<>();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        faults.addAll(ProfileSet.conflicts(readings));
        if (!faults.isEmpty()) throw new ProfilesRefused(faults);
        return new Profiles(
                readings.stream().flatMap(reading -> reading.profile().stream()).toList(), null);
    }

    /** @throws ProfilesRefused where a kept one is faulty, or has the id of a file */
    Profiles with(KeptProfiles more) {
        List<Fault> twice = filed.stream()
                .filter(profile -> more.find(profile.id()).isPresent())
                .map(profile -> new Fault(profile.id(), 1, "procedure.fault.kept-id", List.of(profile.id())))
                .toList();
        if (!twice.isEmpty()) throw new ProfilesRefused(twice);
        return new Profiles(filed, more);
    }

    /** Those of every kind of work that houses may follow, by id. */
    public List<Procedure> procedures() {
        return Stream.concat(filed.stream(), kept == null ? Stream.of() : kept.active().stream())
                .sorted(Comparator.comparing(Procedure::id))
                .toList();
    }

    /** Those for petitions. */
    public List<Profile> all() {
        return only(procedures(), Profile.class);
    }

    /** Those that are files. */
    public List<Procedure> filed() {
        return filed;
    }

    /** The profile of a petition. @throws NoSuchElementException if nothing has it any more */
    public Profile get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no procedure profile " + id));
    }

    /** Any profile that a petition may carry; not a draft. */
    public Optional<Profile> find(String id) {
        return procedure(id).filter(Profile.class::isInstance).map(Profile.class::cast);
    }

    /** The profile of an application for disclosure. @throws NoSuchElementException if nothing has it any more */
    public DisclosureProfile disclosure(String id) {
        return procedure(id)
                .filter(DisclosureProfile.class::isInstance)
                .map(DisclosureProfile.class::cast)
                .orElseThrow(() -> new NoSuchElementException("no disclosure profile " + id));
    }

    /** The procedure of proactive publication. @throws NoSuchElementException if nothing has it any more */
    public PublicationProfile publication(String id) {
        return procedure(id)
                .filter(PublicationProfile.class::isInstance)
                .map(PublicationProfile.class::cast)
                .orElseThrow(() -> new NoSuchElementException("no publication profile " + id));
    }

    /** Any profile that a case may carry; not a draft. */
    public Optional<Procedure> procedure(String id) {
        return filed.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .or(() -> kept == null ? Optional.empty() : kept.find(id));
    }

    /** The profiles that a new petition may take on the day; a house picks one of them. */
    public List<Profile> inForce(LocalDate day) {
        return inForce(all(), day);
    }

    /** The profiles that a new application for disclosure may take on the day. */
    public List<DisclosureProfile> disclosureInForce(LocalDate day) {
        return inForce(only(procedures(), DisclosureProfile.class), day);
    }

    /** The procedures of publication in force on the day. */
    public List<PublicationProfile> publicationInForce(LocalDate day) {
        return inForce(only(procedures(), PublicationProfile.class), day);
    }

    private static <P extends Procedure> List<P> inForce(List<P> all, LocalDate day) {
        List<P> covering =
                all.stream().filter(profile -> profile.validity().covers(day)).toList();
        return covering.stream()
                .filter(profile -> covering.stream().noneMatch(profile::followedBy))
                .toList();
    }

    private static <P extends Procedure> List<P> only(List<Procedure> all, Class<P> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The profile that came last before this one in its family: what this one replaces. */
    public Optional<Procedure> before(Procedure profile) {
        return procedures().stream()
                .filter(other -> other.followedBy(profile))
                .max(Comparator.comparing(other -> other.validity().from()));
    }

    /** Whoever changed what is kept calls it after the commit. */
    public void refresh() {
        if (kept != null) kept.forget();
    }
}
