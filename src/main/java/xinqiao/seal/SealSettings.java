package xinqiao.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import xinqiao.organisation.Level;

/**
 * The settings xinqiao.seal.*.
 *
 * @param keys with which houses sign
 * @param trusted files of certificates (PEM or DER) of the authorities whose signatures are trusted
 * @param revoked lists of revoked certificates (CRL), or folders with them; read anew when they change, never fetched
 * @param stamps the service that says when a file was signed (RFC 3161); without an address there are no time stamps
 * @param limits by the level of the house
 * @param largest file that is examined for somebody from outside
 */
@ConfigurationProperties("xinqiao.seal")
public record SealSettings(
        @DefaultValue List<Key> keys,
        @DefaultValue List<Path> trusted,
        @DefaultValue List<Path> revoked,
        @DefaultValue Stamps stamps,
        @DefaultValue Map<Level, SealLimits> limits,
        @DefaultValue("20MB") DataSize largest) {
    public SealSettings {
        keys = List.copyOf(keys);
        trusted = List.copyOf(trusted);
        revoked = List.copyOf(revoked);
        limits = Map.copyOf(limits);
    }

    /**
     * @param url of the time stamp authority (TSA); null: none
     * @param wait at most so long; a signature without a stamp is made all the same
     */
    public record Stamps(
            @Nullable URI url, @DefaultValue("5s") Duration patience) {}

    /** 国务院直属机构的印章直径5厘米，内设机构、直属单位的不大于4.5厘米: as long as nothing else is set. */
    private static final SealLimits NATIONAL = new SealLimits(30, 50, Set.of());

    private static final SealLimits OTHERS = new SealLimits(30, 45, Set.of());

    SealLimits limits(Level level) {
        return limits.getOrDefault(level, level == Level.NATIONAL ? NATIONAL : OTHERS);
    }

    /**
     * A key of a house; one of SM2 signs OFD, and PDF where the house has no other.
     *
     * @param house its code
     * @param file PKCS#12; null: a token
     * @param pkcs11 configuration of SunPKCS11 for a token
     * @param password of the file, or the token's PIN; or {@code passwordFile}, which holds it
     * @param alias of the key, where there are several
     * @param seal file of the electronic seal that an authority made (GB/T 38540); null: one is made
     */
    public record Key(
            String house,
            @Nullable Path file,
            @Nullable Path pkcs11,
            @Nullable String password,
            @Nullable Path passwordFile,
            @Nullable String alias,
            @Nullable Path seal) {

        /** Where it lies, for messages; never the password. */
        Path place() {
            if (file != null) return file;
            return pkcs11 == null ? Path.of("?") : pkcs11;
        }

        @Override
        public String toString() {
            return "Key[" + house + " " + place() + "]";
        }
    }
}
