package xinqiao.channel.rules;

import java.util.regex.Pattern;

/** Whether something is an e-mail address, as far as its form tells; whether anybody reads it only a mail shows. */
public final class Addresses {
    private static final Pattern GOOD =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

    private Addresses() {}

    public static boolean good(String address) {
        return GOOD.matcher(address).matches() && !address.contains("..");
    }
}
