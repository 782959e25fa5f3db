package xinqiao.documents.rules;

import xinqiao.documents.SealPlace;
import xinqiao.documents.sheet.Pages;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Where the seal goes. */
public final class Sealing {
    /** House and date stand a little below the seal's middle (居印章中心偏下位置): so far, in parts of its diameter. */
    private static final double LOWER = 0.14;
    /** Its upper edge is within a line of the text: so much at least, and at most, in millimetres. */
    private static final double LEAST = 0.5;

    private static final double MOST = 9.5;

    private Sealing() {}

    @Enforces(Provision.LAW_S2)
    public static SealPlace place(Pages.Seal seal, double size) {
        double wanted = seal.y() - LOWER * size - size / 2;
        double top = Math.clamp(wanted, seal.highest() + LEAST, seal.highest() + MOST);
        return new SealPlace(seal.page(), seal.x() - size / 2, top, size);
    }
}
