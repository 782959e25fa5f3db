package xinqiao.compliance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.PublicChannel;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.Coverages;

/** By which channels other than the site items of a house are shown today, by the catalogue's kinds of channel. */
@Component
class ShownChannels {
    private final Coverages coverages;

    ShownChannels(Coverages coverages) {
        this.coverages = coverages;
    }

    /** By the items' ids. */
    Map<String, Set<PublicChannel>> shown(String house) {
        Map<String, Set<PublicChannel>> shown = new HashMap<>();
        coverages.ofHouse(house).forEach((item, kinds) -> {
            Set<PublicChannel> channels = EnumSet.noneOf(PublicChannel.class);
            kinds.forEach(kind -> channels.add(channel(kind)));
            shown.put(item, channels);
        });
        return shown;
    }

    private static PublicChannel channel(ChannelKind kind) {
        return switch (kind) {
            case SITE -> PublicChannel.SITE;
            case NOTICE_BOARD -> PublicChannel.NOTICE_BOARD;
            case SCREEN -> PublicChannel.SCREEN;
            case TERMINAL -> PublicChannel.TERMINAL;
            case HANDBOOK -> PublicChannel.HANDBOOK;
            case SUBSCRIPTION, PUSH -> PublicChannel.PUSH;
            case WECHAT, WEIBO, APP -> PublicChannel.NEW_MEDIA;
            case PRESS, BROADCAST, READING_ROOM, LEAFLET, PRESS_CONFERENCE, BRIEFING, OTHER -> PublicChannel.OTHER;
        };
    }
}
