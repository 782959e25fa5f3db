package xinqiao.organisation;

/** Where a house stands: 海关总署, 直属海关, 隶属海关 (which may have further ones below it). */
public enum Level {
    NATIONAL,
    DIRECT,
    SUBORDINATE
}
