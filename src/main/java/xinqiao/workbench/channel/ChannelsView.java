package xinqiao.workbench.channel;

import java.util.List;
import java.util.Map;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.Screen;
import xinqiao.channel.Showing;
import xinqiao.web.Link;
import xinqiao.web.Ui;

/** The channels of a house. @param down sheets whose time is over @param off screens that don't ask any more */
public record ChannelsView(
        String house,
        Map<ChannelKind, Integer> counts,
        int hanging,
        List<Showing> down,
        List<Screen> screens,
        List<Screen> off,
        boolean cares) {

    public static final String PATH = ChannelPages.PATH;
    public static final String BOARD = ChannelBoardPage.PATH;
    public static final String SCREENS = ChannelScreensPage.PATH;
    public static final String EVIDENCE = ChannelEvidencePage.PATH;
    public static final String TARGETS = ChannelTargetsPage.PATH;

    public static List<Link> sections(Ui ui) {
        return ChannelPages.sections(ui);
    }
}
