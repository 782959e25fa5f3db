package xinqiao.channel;

/** A way in which information reaches the public (公开渠道、公开载体). */
public enum ChannelKind {
    /** 网站 */
    SITE,
    /** 公告栏、宣传栏 */
    NOTICE_BOARD,
    /** 电子显示屏 */
    SCREEN,
    /** 查询终端 */
    TERMINAL,
    /** 服务手册 */
    HANDBOOK,
    /** 邮件订阅推送 */
    SUBSCRIPTION,
    /** 精准推送: brought to an enterprise, at its door or online */
    PUSH,
    /** 微信 */
    WECHAT,
    /** 微博 */
    WEIBO,
    /** 移动客户端 */
    APP,
    /** 报刊 */
    PRESS,
    /** 广播电视 */
    BROADCAST,
    /** 公共查阅室、资料室 */
    READING_ROOM,
    /** 宣传资料 */
    LEAFLET,
    /** 新闻发布会 */
    PRESS_CONFERENCE,
    /** 政策宣讲会 */
    BRIEFING,
    OTHER;

    /** Whether the system doesn't know of it by itself: somebody enters what was shown there. */
    public boolean entered() {
        return switch (this) {
            case SITE, SCREEN, SUBSCRIPTION, PUSH -> false;
            case NOTICE_BOARD,
                    TERMINAL,
                    HANDBOOK,
                    WECHAT,
                    WEIBO,
                    APP,
                    PRESS,
                    BROADCAST,
                    READING_ROOM,
                    LEAFLET,
                    PRESS_CONFERENCE,
                    BRIEFING,
                    OTHER -> true;
        };
    }
}
