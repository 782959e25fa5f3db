package xinqiao.seal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.seal.Examination.Kind;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.sign.OfdCheck;
import xinqiao.seal.sign.PdfCheck;

/** Says of a file who signed it, when, and whether it is unchanged. Nothing of the file is kept. */
@Component
public class SignedFiles {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** A PDF may begin a little later. */
    private static final int NEAR = 1024;

    private final HouseKeys keys;
    private final SealSettings settings;
    private final Clock clock;

    SignedFiles(HouseKeys keys, SealSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @Enforces(Provision.KM_7)
    public Examination examine(byte[] file) {
        if (file.length > largest()) return other("too-large");
        if (begins(file, ZIP, 0)) return OfdCheck.examine(file, keys.trust(), clock.instant());
        for (int i = 0; i < Math.min(NEAR, file.length); i++)
            if (begins(file, PDF, i)) return PdfCheck.examine(file, keys.trust(), clock.instant());
        return other("other-kind");
    }

    /** The most that a file may weigh, in bytes. */
    public long largest() {
        return settings.largest().toBytes();
    }

    private static Examination other(String key) {
        return new Examination(Kind.OTHER, List.of(), List.of(Remark.bad(key)));
    }

    private static boolean begins(byte[] file, byte[] mark, int at) {
        if (file.length < at + mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (file[at + i] != mark[i]) return false;
        return true;
    }
}
