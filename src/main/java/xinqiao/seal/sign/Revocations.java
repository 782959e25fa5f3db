package xinqiao.seal.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists of revoked certificates (CRL) as files: an intranet brings them there, nothing is ever fetched. They are read anew
 * when the files change. A list counts only where the authority that issued the certificate has signed it.
 */
public final class Revocations {
    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);

    /** Nothing is known of anything. */
    public static final Revocations NONE = new Revocations(List.of());

    private final List<Path> places;
    private volatile Read read = new Read(Map.of(), List.of());

    /** @param files with the time and size that each had */
    private record Read(Map<Path, String> files, List<X509CRL> lists) {}

    /** What the lists say of a certificate. */
    public sealed interface Status {
        /** No list of its authority is there. */
        record Unknown() implements Status {}

        /** @param until when the next list was due; what is older than that says nothing of what came since */
        record Good(Instant until) implements Status {}

        record Stale(Instant until) implements Status {}

        record Revoked(Instant at) implements Status {}
    }

    /** @param places files, or folders with files */
    public Revocations(Collection<Path> places) {
        this.places = List.copyOf(places);
    }

    public Status of(X509Certificate certificate, PublicKey issuer, Instant now) {
        return lists().stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> signed(list, issuer))
                .max(Comparator.comparing(X509CRL::getThisUpdate))
                .map(list -> of(list, certificate, now))
                .orElseGet(Status.Unknown::new);
    }

    private static Status of(X509CRL list, X509Certificate certificate, Instant now) {
        var entry = list.getRevokedCertificate(certificate.getSerialNumber());
        if (entry != null) return new Status.Revoked(entry.getRevocationDate().toInstant());
        var next = list.getNextUpdate();
        Instant until = next == null ? list.getThisUpdate().toInstant() : next.toInstant();
        return now.isAfter(until) ? new Status.Stale(until) : new Status.Good(until);
    }

    private static boolean signed(X509CRL list, PublicKey issuer) {
        try {
            list.verify(issuer, Crypto.PROVIDER);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private List<X509CRL> lists() {
        if (places.isEmpty()) return List.of();
        Map<Path, String> there = there();
        Read known = read;
        if (there.equals(known.files())) return known.lists();
        List<X509CRL> lists = new ArrayList<>();
        for (Path file : there.keySet()) lists.addAll(parse(file));
        read = new Read(there, List.copyOf(lists));
        return lists;
    }

    private Map<Path, String> there() {
        Map<Path, String> files = new TreeMap<>();
        for (Path place : places)
            try {
                if (Files.isDirectory(place))
                    try (var all = Files.newDirectoryStream(place, Files::isRegularFile)) {
                        for (Path file : all) files.put(file, stamp(file));
                    }
                else if (Files.exists(place)) files.put(place, stamp(place));
            } catch (IOException | DirectoryIteratorException e) {
                // a list that is being exchanged, or can't be read, keeps no letter from being signed
                LOG.warn("{} can't be read: {}", place, e.toString());
            }
        return files;
    }

    private static String stamp(Path file) throws IOException {
        return Files.getLastModifiedTime(file) + " " + Files.size(file);
    }

    /** A file that is no list doesn't take the others with it. */
    private static List<X509CRL> parse(Path file) {
        try {
            return CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
                    .generateCRLs(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .stream()
                    .map(X509CRL.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            LOG.warn("{} is no list of revoked certificates: {}", file, e.toString());
            return List.of();
        }
    }
}
