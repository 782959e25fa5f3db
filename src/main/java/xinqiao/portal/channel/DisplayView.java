package xinqiao.portal.channel;

import java.util.List;

/** A screen. @param seconds how long each slide stays @param refresh after how many seconds it asks again */
public record DisplayView(String house, String place, int seconds, long refresh, List<Slide> slides) {}
