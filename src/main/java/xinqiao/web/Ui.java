package xinqiao.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.calendar.Line;
import xinqiao.identity.Actor;

/** What every template gets: language and texts, the day, who is looking, and where. A controller takes it as an argument. */
public final class Ui {
    static final String LANGUAGE = "lang";

    private final Shared shared;
    private final HttpServletRequest request;
    private final Language language;
    private final Display display;
    private final String path;

    /** What is the same for every request. */
    record Shared(Messages messages, Assets assets, Site site, SiteAddress address, Clock clock, DeskMenus menus) {}

    Ui(Shared shared, HttpServletRequest request, Language language, Display display, String path) {
        this.shared = shared;
        this.request = request;
        this.language = language;
        this.display = display;
        this.path = path;
    }

    /** The text of a key; dates among the values are written out, and the page escapes the whole. */
    public String t(String key, Object... values) {
        return shared.messages.text(language, key, values);
    }

    /** A sentence that a rule has put together. */
    public String t(Line line) {
        // a ground that somebody wrote is no key: it stands as it is
        return line.in(locale(), (key, values) -> has(key) ? t(key, values) : key);
    }

    /** The text of a key in that language, its places not filled. */
    public String in(Language wanted, String key) {
        return shared.messages.text(wanted, key);
    }

    public boolean has(String key) {
        return shared.messages.has(key);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    public String date(LocalDate day) {
        return Dates.date(language, day);
    }

    public String dateWithWeekday(LocalDate day) {
        return Dates.dateWithWeekday(language, day);
    }

    public String dateTime(Instant moment) {
        return Dates.dateTime(language, moment);
    }

    public String time(LocalTime time) {
        return Dates.time(time);
    }

    /** The month's short name: 11月, Nov. */
    public String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, locale());
    }

    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public LocalDate today() {
        return day(now());
    }

    /** The legal day on which something happened. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Dates.ZONE);
    }

    public Instant now() {
        return shared.clock.instant();
    }

    public boolean demo() {
        return shared.site.demo();
    }

    public String authority() {
        return shared.site.authority(language);
    }

    /** 政府网站标识码; empty where the site has none. */
    public String siteCode() {
        return shared.site.siteCode();
    }

    /** 网站域名; empty where no public address is configured. */
    public String siteDomain() {
        return shared.address.domain();
    }

    /** Whose rights draw the buttons; nobody on the portal. */
    public @Nullable Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    /** The same person in words, for the head of the page. */
    public @Nullable SignedIn signedIn() {
        return request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn person ? person : null;
    }

    /** The name of the hidden field and its value; empty where the site has no such guard. */
    public String csrfName() {
        return csrf().map(CsrfToken::getParameterName).orElse("_csrf");
    }

    public String csrfToken() {
        return csrf().map(CsrfToken::getToken).orElse("");
    }

    private Optional<CsrfToken> csrf() {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    public String path() {
        return path;
    }

    /** Whether a navigation entry leads to this page or to one above it. */
    public boolean at(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    public String asset(String name) {
        return shared.assets.url(name);
    }

    public Display display() {
        return display;
    }

    /** The address of this page in the other language. */
    public String otherLanguage() {
        return here(LANGUAGE, language.other().code());
    }

    public String otherTextSize() {
        return here(Display.TEXT, display.largeText() ? "normal" : "large");
    }

    public String otherContrast() {
        return here(Display.CONTRAST, display.contrast() == Display.Contrast.HIGH ? "normal" : "high");
    }

    /** This page again with one parameter changed, without the messages that were meant to be shown once. */
    public String here(String parameter, String value) {
        var address = UriComponentsBuilder.fromPath(path).query(request.getQueryString());
        for (var kind : Flash.Kind.values()) address.replaceQueryParam(kind.parameter());
        return address.replaceQueryParam(parameter, "{value}")
                .build(false)
                .expand(value)
                .toUriString();
    }

    public Optional<Flash> flash() {
        for (var kind : Flash.Kind.values()) {
            var code = request.getParameter(kind.parameter());
            if (code != null && has(kind.key(code))) return Optional.of(new Flash(kind, t(kind.key(code))));
        }
        return Optional.empty();
    }

    /** With the numbers of what waits. */
    public List<DeskMenu.Entry> menu() {
        return shared.menus.of(this);
    }

    /** For features whose menu depends on the viewer. */
    public HttpServletRequest request() {
        return request;
    }
}
