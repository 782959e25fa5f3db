package xinqiao.workbench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import xinqiao.petition.Upload;

/**
 * Tickets for files that were uploaded with a form that came back: signed, so that nobody gets at a content by naming its
 * digest. The secret lives as long as the process; after that the file is chosen once more.
 */
@Component
class KeptFiles {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;

    KeptFiles() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = new SecretKeySpec(random, ALGORITHM);
    }

    String write(Upload file) {
        String plain = String.join("\n", file.sha256(), file.type(), Long.toString(file.size()), file.name());
        return encode(plain.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(plain));
    }

    Optional<Upload> read(String ticket) {
        String[] parts = ticket.split("\\.", 2);
        if (parts.length != 2) return Optional.empty();
        try {
            String plain = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(sign(plain), Base64.getUrlDecoder().decode(parts[1]))) return Optional.empty();
            String[] said = plain.split("\n", 4);
            return Optional.of(new Upload(said[0], said[3], said[1], Long.parseLong(said[2])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] sign(String plain) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
