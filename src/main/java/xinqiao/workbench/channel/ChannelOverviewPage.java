package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.Board;
import xinqiao.channel.Screens;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** All channels of a house: how often each was used, what must come down, what is off, where the public finds them. */
@RestController
@Guides({Provision.GS_8, Provision.SZ_14})
class ChannelOverviewPage {
    private final Board board;
    private final Screens screens;
    private final Templates pages;

    ChannelOverviewPage(Board board, Screens screens, Templates pages) {
        this.board = board;
        this.screens = screens;
        this.pages = pages;
    }

    @GetMapping(ChannelPages.PATH)
    JteModel overview(Ui ui, Actor actor) {
        var hanging = board.hanging(actor);
        var all = screens.list(actor);
        return pages.deskChannels(
                ui,
                new ChannelsView(
                        actor.houseCode(),
                        board.counts(actor),
                        hanging.size(),
                        board.down(hanging),
                        all,
                        all.stream().filter(screens::lost).toList(),
                        Board.cares(actor)));
    }
}
