package xinqiao.workbench.guide;

import xinqiao.guide.GuideStanding;
import xinqiao.web.Tone;

/** How a guide's standing looks. */
public final class GuideLook {
    public static final String PATH = GuidePages.PATH;

    private GuideLook() {}

    public static String path(GuideStanding one) {
        return PATH + "/" + one.kind().slug();
    }

    /** What is said of it: missing, changed since, on its way, in force. */
    public static String word(GuideStanding one) {
        if (one.underWay()) return "guide.state.under-way";
        if (!one.published()) return "guide.state.missing";
        return one.changed() ? "guide.state.changed" : "guide.state.current";
    }

    public static Tone tone(GuideStanding one) {
        if (one.underWay()) return Tone.UNDERWAY;
        return one.published() && !one.changed() ? Tone.DONE : Tone.SOON;
    }
}
