package xinqiao.channel;

/** How something is brought to an enterprise. */
public enum PushWay {
    /** 上门送达 */
    VISIT,
    /** 电话告知 */
    PHONE,
    /** 微信等即时通讯 */
    CHAT,
    /** The system sends the mail. */
    EMAIL
}
