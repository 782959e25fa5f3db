package xinqiao.identity;

/**
 * Where a request comes from, as the access log keeps it.
 *
 * @param agent what the browser or program calls itself
 */
public record Client(String address, String agent) {
    private static final int KEPT = 200;

    public Client {
        if (agent.length() > KEPT) agent = agent.substring(0, KEPT);
    }
}
