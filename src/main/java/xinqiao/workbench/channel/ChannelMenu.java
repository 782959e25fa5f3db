package xinqiao.workbench.channel;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.channel.Board;
import xinqiao.channel.Screens;
import xinqiao.identity.Actor;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the channels, and what of them waits: sheets that must come down, screens that are off. */
@Component
class ChannelMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_WHAT_IS_PUBLISHED = 160;

    private final Board board;
    private final Screens screens;

    ChannelMenu(Board board, Screens screens) {
        this.board = board;
        this.screens = screens;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        return ui.actor() == null
                ? List.of()
                : List.of(new Entry(AFTER_WHAT_IS_PUBLISHED, OPEN_GOVERNMENT, ChannelPages.PATH, "channel.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!Board.cares(actor)) return List.of();
        int down = board.down(board.hanging(actor)).size();
        int off = (int) screens.list(actor).stream().filter(screens::lost).count();
        return List.of(
                new Duty("channel.duty.down", down, down, ChannelBoardPage.PATH),
                new Duty("channel.duty.off", off, 0, ChannelScreensPage.PATH));
    }
}
