package xinqiao.archive;

import xinqiao.petition.Channel;

/** Whose contents a file has: that of a visit, that of a letter and of all that isn't said at the window, or an application. */
public enum Came {
    /** 来访案卷 */
    VISIT,
    /** 办信案卷 */
    LETTER,
    /** 依申请公开案卷 */
    APPLICATION;

    public static Came of(Channel channel) {
        return channel.inPerson() ? VISIT : LETTER;
    }

    public FiledCase.Kind of() {
        return this == APPLICATION ? FiledCase.Kind.APPLICATION : FiledCase.Kind.PETITION;
    }
}
