package xinqiao.catalogue;

/** By what an item reaches the public (公开渠道和载体), in the order of the national table. */
public enum PublicChannel {
    /** 直属海关网站 */
    SITE,
    /** 两微一端 */
    NEW_MEDIA,
    /** 现场公示栏 */
    NOTICE_BOARD,
    /** 现场电子屏 */
    SCREEN,
    /** 查询机、公用电脑 */
    TERMINAL,
    /** 服务手册 */
    HANDBOOK,
    /** 入户/上门/网络精准推送 */
    PUSH,
    /** 其他, with its form in words */
    OTHER
}
