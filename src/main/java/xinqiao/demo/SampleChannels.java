package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.channel.Board;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.NewShowing;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Screens;
import xinqiao.channel.Showing.Sheet;
import xinqiao.channel.Target;
import xinqiao.channel.Targets;
import xinqiao.identity.Actor;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicLibrary;

/** Channels of a sample house: a screen in the hall, a sheet on the board, a leaflet, an enterprise on the list. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 90)
class SampleChannels implements ApplicationRunner {
    private static final String HOUSE = "8602";
    private static final int HANGS = 14;

    private final Screens screens;
    private final Board board;
    private final Targets targets;
    private final PublicLibrary library;
    private final SampleSteps steps;
    private final Clock clock;

    SampleChannels(
            Screens screens, Board board, Targets targets, PublicLibrary library, SampleSteps steps, Clock clock) {
        this.screens = screens;
        this.board = board;
        this.targets = targets;
        this.library = library;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor clerk = steps.clerk(HOUSE);
        if (!Board.cares(clerk) || !screens.list(clerk).isEmpty()) return;
        LocalDate today = LocalDate.now(clock);
        var pages =
                List.of(ScreenPage.NOTICES, ScreenPage.LATEST, ScreenPage.PHONES, ScreenPage.HOURS, ScreenPage.WAYS);
        var _ = screens.set(clerk, null, new Screen.Setup("hall", "服务大厅显示屏（演示）", "服务大厅", 15, 6, pages, List.of(), true))
                .orElseThrow();
        var _ = board.enter(
                        clerk,
                        new NewShowing(
                                ChannelKind.LEAFLET,
                                "",
                                "GS-C20",
                                "业务咨询电话宣传折页（演示）",
                                "宣传折页",
                                "服务大厅资料架",
                                today,
                                null,
                                ""),
                        List.of())
                .orElseThrow();
        var _ = targets.set(
                        clerk,
                        null,
                        new Target.Details("瑞丽样例贸易有限公司（演示）", "孟样例", "0692-0000000", "", "云南省瑞丽市示例路1号"),
                        Set.of("商品查验", "货物监管通关"),
                        true)
                .orElseThrow();
        for (var one : library.page(new LibraryFilter(HOUSE, null, null), null, 1)) {
            var _ = board.hang(
                            clerk,
                            one.number(),
                            new Sheet(Sheet.Size.A3, "zh", List.of()),
                            "服务大厅东侧公告栏",
                            today.plusDays(HANGS))
                    .orElseThrow();
        }
    }
}
