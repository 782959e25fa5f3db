package xinqiao.channel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.channel.SubscriptionStore.Subscriber;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.participation.DialogueKind;
import xinqiao.publication.PublicDocument;

/** What the mails say. */
@Component
class MailWords {
    /** A mail. @param end the address that ends the subscription; empty where it isn't one */
    record Words(String to, String subject, String body, String end) {}

    private final Houses houses;
    private final ChannelSettings settings;

    MailWords(Houses houses, ChannelSettings settings) {
        this.houses = houses;
        this.settings = settings;
    }

    Words confirm(Subscriber who) {
        ResourceBundle texts = texts(who.what().language());
        String body = say(
                texts,
                "channel.mail.confirm.body",
                settings.address() + "/subscribe/confirm/" + who.token(),
                settings.confirmWithin().toHours());
        return new Words(who.address(), texts.getString("channel.mail.confirm.subject"), body, "");
    }

    Words news(Subscriber who, List<PublicDocument> news) {
        String language = who.what().language();
        ResourceBundle texts = texts(language);
        String end = settings.address() + "/subscribe/end/" + who.token();
        var body = new StringBuilder(texts.getString("channel.mail.news.head")).append("\n\n");
        for (int no = 0; no < news.size(); no++)
            body.append(no + 1)
                    .append(". ")
                    .append(entry(news.get(no), language))
                    .append("\n\n");
        body.append(say(texts, "channel.mail.news.foot", end));
        String subject = news.size() == 1
                ? say(texts, "channel.mail.news.one", news.getFirst().title(Locale.of(language)))
                : say(texts, "channel.mail.news.several", news.size());
        return new Words(who.address(), subject, body.append('\n').toString(), end);
    }

    /** To an enterprise on the list of a house; always Chinese, as the list is. */
    Words push(Target to, PublicDocument one) {
        ResourceBundle texts = texts("zh");
        String house = houses.find(to.house()).map(House::nameZh).orElse("");
        String phone =
                houses.contacts(to.house()).map(Contacts::disclosurePhone).orElse("");
        String body = say(texts, "channel.mail.push.body", to.details().name(), house, entry(one, "zh"), phone);
        return new Words(to.details().email(), say(texts, "channel.mail.push.subject", house, one.title()), body, "");
    }

    private String entry(PublicDocument one, String language) {
        String house = houses.find(one.house())
                .map(each -> each.name(Locale.of(language)))
                .orElse(one.house());
        return one.title(Locale.of(language)) + "\n   " + house + "  " + DialogueNews.shown(one.number()) + "\n   "
                + settings.address() + DialogueNews.path(one.number()).orElseGet(one::path);
    }

    /** What its title is called once its result is out. */
    static String result(String language, DialogueKind kind, String title) {
        return say(texts(language), "channel.mail.result." + kind, title);
    }

    private static ResourceBundle texts(String language) {
        return PropertyResourceBundle.getBundle("i18n/channel_" + language);
    }

    private static String say(ResourceBundle texts, String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
