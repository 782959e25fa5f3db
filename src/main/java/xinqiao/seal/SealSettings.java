package xinqiao.seal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings xinqiao.seal.*.
 *
 * @param keys with which houses sign
 * @param trusted files of certificates (PEM or DER) of the authorities whose signatures are trusted
 * @param largest file that is examined for somebody from outside
 */
@ConfigurationProperties("xinqiao.seal")
public record SealSettings(
        @DefaultValue List<Key> keys,
        @DefaultValue List<Path> trusted,
        @DefaultValue("20MB") DataSize largest) {
    public SealSettings {
        keys = List.copyOf(keys);
        trusted = List.copyOf(trusted);
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
