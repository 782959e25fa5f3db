package xinqiao.identity;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.operation.OperatorCommand;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;

/** {@code ./xinqiao token issue LOGIN NAME [--days N] [--post ID]} and {@code ./xinqiao token revoke TOKEN}. */
@Component
final class TokenCommand implements OperatorCommand {
    private static final String USAGE =
            "用法 · usage: ./xinqiao token issue LOGIN NAME [--days N] [--post ID]" + " | ./xinqiao token revoke TOKEN";
    private static final Machine OPERATOR = new Machine("operator");
    private static final long DAYS = 365;

    private final AccountOffice office;
    private final AccountStore accounts;
    private final Houses houses;

    TokenCommand(AccountOffice office, AccountStore accounts, Houses houses) {
        this.office = office;
        this.accounts = accounts;
        this.houses = houses;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> words, PrintWriter out) {
        try {
            if (words.size() >= 3 && words.getFirst().equals("issue"))
                return issue(words.get(1), words.get(2), words.subList(3, words.size()), out);
            if (words.size() == 2 && words.getFirst().equals("revoke")) {
                office.revokeToken(OPERATOR, words.get(1));
                out.println("已撤销 · revoked");
                return 0;
            }
        } catch (NumberFormatException notANumber) {
            out.println(USAGE);
            return 2;
        }
        out.println(USAGE);
        return 2;
    }

    private int issue(String login, String name, List<String> settings, PrintWriter out) {
        var account = accounts.byLogin(login);
        if (account.isEmpty()) {
            out.println("没有这个账号 · there is no such account: " + login);
            return 1;
        }
        List<Holder> posts = houses.postsOf(account.get().personId());
        Optional<Long> wanted = number(settings, "--post");
        List<Holder> fitting = posts.stream()
                .filter(holder -> wanted.isEmpty() || holder.post().id() == wanted.get())
                .toList();
        if (fitting.size() != 1) {
            out.println("请用 --post 指定岗位 · say which post with --post:");
            posts.forEach(holder -> out.println("  " + holder.post().id() + "  "
                    + holder.department().houseCode() + " "
                    + holder.department().nameZh() + " "
                    + holder.post().titleZh()));
            return 1;
        }
        var life = Duration.ofDays(number(settings, "--days").orElse(DAYS));
        out.println(office.issueToken(OPERATOR, login, fitting.getFirst().post().id(), name, life));
        return 0;
    }

    private static Optional<Long> number(List<String> settings, String wanted) {
        int at = settings.indexOf(wanted);
        if (at < 0) return Optional.empty();
        if (at + 1 == settings.size()) throw new NumberFormatException(wanted);
        return Optional.of(Long.parseLong(settings.get(at + 1)));
    }
}
