package xinqiao.seal.sign;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.sign.Revocations.Status;

/** The authorities that are trusted, and what is to be said of a certificate. */
public final class Trust {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 8;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<X509Certificate> trusted;
    private final Revocations revocations;

    public Trust(Collection<X509Certificate> trusted) {
        this(trusted, Revocations.NONE);
    }

    public Trust(Collection<X509Certificate> trusted, Revocations revocations) {
        this.trusted = List.copyOf(trusted);
        this.revocations = revocations;
    }

    /**
     * Who vouches for a certificate, and whether it held.
     *
     * @param others that came with the signature
     * @param at when it was signed
     * @param stamped whether somebody else says so (a time stamp), and not the signer alone
     * @param now so that one that has run out since is told
     */
    List<Remark> judge(
            X509Certificate certificate, Collection<X509Certificate> others, Instant at, boolean stamped, Instant now) {
        List<Remark> remarks = new ArrayList<>();
        if (before(certificate, at)) remarks.add(Remark.bad("not-yet", day(from(certificate))));
        else if (after(certificate, at)) remarks.add(Remark.bad("expired", day(until(certificate))));
        else if (after(certificate, now)) remarks.add(Remark.note("expired-since", day(until(certificate))));
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION])
            remarks.add(Remark.bad("not-for-signing"));
        remarks.addAll(revoked(certificate, others, at, stamped, now));
        var root = anchor(certificate, others, at);
        if (root.isEmpty()) remarks.add(Remark.bad("unknown-authority"));
        else if (TestAuthority.marked(root.get())) remarks.add(Remark.note("demonstration"));
        else remarks.add(Remark.good("known-authority"));
        return remarks;
    }

    /** Whoever holds a stolen key can date back: what was revoked since holds only where a time stamp says that it was signed before. */
    private List<Remark> revoked(
            X509Certificate certificate, Collection<X509Certificate> others, Instant at, boolean stamped, Instant now) {
        var status = status(certificate, others, at, now);
        return switch (status) {
            case null -> List.of();
            case Status.Unknown _ -> List.of(Remark.note("revocation-unknown"));
            case Status.Good _ -> List.of(Remark.good("not-revoked"));
            case Status.Stale(Instant until) -> List.of(Remark.note("revocation-stale", day(until)));
            case Status.Revoked(Instant on)
            when stamped && at.isBefore(on) -> List.of(Remark.note("revoked-since", day(on)));
            case Status.Revoked(Instant on) -> List.of(Remark.bad("revoked", day(on)));
        };
    }

    /** Of the whole chain, the worst first; null where nobody above it is known. */
    private @Nullable Status status(
            X509Certificate certificate, Collection<X509Certificate> others, Instant at, Instant now) {
        X509Certificate link = certificate;
        Status worst = null;
        for (int i = 0; i < LONGEST && !trusted.contains(link); i++) {
            X509Certificate lower = link;
            var above = Stream.concat(trusted.stream(), others.stream())
                    .filter(one -> !one.equals(lower) && issued(one, lower, at))
                    .findFirst();
            if (above.isEmpty()) return worst;
            Status one = revocations.of(lower, above.get().getPublicKey(), now);
            if (one instanceof Status.Revoked) return one;
            if (worst == null || worst instanceof Status.Good) worst = one;
            link = above.get();
        }
        return worst;
    }

    /** Whether a trusted authority stands behind a certificate that held then and isn't revoked. */
    boolean vouches(X509Certificate certificate, Collection<X509Certificate> others, Instant at, Instant now) {
        return !before(certificate, at)
                && !after(certificate, at)
                && anchor(certificate, others, at).isPresent()
                && !(status(certificate, others, at, now) instanceof Status.Revoked);
    }

    /** Whether a key may still sign: not where its certificate is revoked. */
    public boolean revoked(HouseKey key, Instant now) {
        return status(key.certificate(), key.chain(), now, now) instanceof Status.Revoked;
    }

    /** The trusted certificate to which a chain leads whose every link held when it was signed. */
    private Optional<X509Certificate> anchor(
            X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        X509Certificate link = certificate;
        for (int i = 0; i < LONGEST; i++) {
            if (trusted.contains(link)) return Optional.of(link);
            X509Certificate lower = link;
            var above = trusted.stream().filter(one -> issued(one, lower, at)).findFirst();
            if (above.isPresent()) return above;
            var next = others.stream()
                    .filter(one -> !one.equals(lower) && issued(one, lower, at))
                    .findFirst();
            if (next.isEmpty()) return Optional.empty();
            link = next.get();
        }
        return Optional.empty();
    }

    private static boolean issued(X509Certificate above, X509Certificate lower, Instant at) {
        if (!above.getSubjectX500Principal().equals(lower.getIssuerX500Principal())) return false;
        if (above.getBasicConstraints() < 0 || before(above, at) || after(above, at)) return false;
        try {
            lower.verify(above.getPublicKey(), Crypto.PROVIDER);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static boolean before(X509Certificate certificate, Instant at) {
        return Date.from(at).before(certificate.getNotBefore());
    }

    private static boolean after(X509Certificate certificate, Instant at) {
        return Date.from(at).after(certificate.getNotAfter());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    private static Instant from(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    private static Instant until(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }
}
