package xinqiao.archive;

import xinqiao.petition.Channel;

/** Whose contents a file has: that of a visit (来访案卷) or that of a letter (办信案卷), and so all that isn't said at the window. */
public enum Came {
    VISIT,
    LETTER;

    public static Came of(Channel channel) {
        return channel.inPerson() ? VISIT : LETTER;
    }
}
