package xinqiao.documents.setting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.sheet.Pages;

/** Lays an official document out. */
public final class Setting {
    private static final List<Double> CLOSER = List.of(1.05, 1.1, 1.15);

    private final Official document;
    private final Galley galley;
    private Pages.Seal seal = new Pages.Seal(1, 0, 0, 0);
    private int lastRows;

    private Setting(Official document, Measures measures) {
        this.document = document;
        this.galley = new Galley(measures);
    }

    /**
     * Lines move closer together where that saves a page that would hold little but the signature: GB/T 9704 would rather
     * have that than 此页无正文.
     */
    public static Pages set(Official document) {
        Measures measures = Measures.of(document.locale());
        Setting usual = laid(document, measures);
        if (usual.galley.pages() > 1 && usual.lastRows <= measures.rows() / 3)
            for (double more : CLOSER) {
                Setting closer = laid(document, measures.rows((int) Math.round(measures.rows() * more)));
                if (closer.galley.pages() < usual.galley.pages()) return closer.pages();
            }
        return usual.pages();
    }

    private static Setting laid(Official document, Measures measures) {
        Setting setting = new Setting(document, measures);
        Head.set(document, setting.galley);
        Body.set(document, setting.galley);
        setting.seal = Signature.set(document, setting.galley);
        setting.lastRows = setting.galley.row;
        Foot.set(document, setting.galley);
        return setting;
    }

    private Pages pages() {
        String title = document.number().isEmpty() ? document.title() : document.title() + " " + document.number();
        return new Pages(
                document.language(),
                title,
                document.house(),
                document.date(),
                key(document.toString()),
                galley.sheets(),
                seal);
    }

    static String key(String document) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
