package xinqiao.portal.channel;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.channel.BusinessTypes;
import xinqiao.channel.Pace;
import xinqiao.channel.Subscriptions;
import xinqiao.channel.Wanted;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.publication.DocumentKind;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** Subscribing by e-mail (订阅推送), confirming it, ending it with one click. */
@RestController
@Guides(Provision.GS_12)
class SubscribePage {
    private static final String PATH = "/subscribe";
    private static final String CONFIRM = PATH + "/confirm/{subscription}";
    private static final String END = PATH + "/end/{subscription}";

    private final Subscriptions subscriptions;
    private final BusinessTypes businesses;
    private final Houses houses;
    private final NationalCatalogue national;
    private final Templates pages;

    SubscribePage(
            Subscriptions subscriptions,
            BusinessTypes businesses,
            Houses houses,
            NationalCatalogue national,
            Templates pages) {
        this.national = national;
        this.subscriptions = subscriptions;
        this.businesses = businesses;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui) {
        return page(ui, Form.empty().with("pace", Pace.DAILY.name()), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> ask(Ui ui, HttpServletRequest request) {
        Form form = Form.of(request);
        Pace pace = form.chosen("pace", Pace.AT_ONCE.name()) ? Pace.AT_ONCE : Pace.DAILY;
        String language = ui.language().code();
        switch (subscriptions.ask(request.getRemoteAddr(), form.value("email"), language, pace, wanted(form))) {
            case Granted<String> _ -> {
                return Go.to(PATH + "/sent");
            }
            case Refused<String> no -> {
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, form, no.objections()));
            }
        }
    }

    /** What isn't among the choices is passed over. */
    private Wanted wanted(Form form) {
        Set<String> known = new HashSet<>(form.all("house"));
        known.removeIf(code -> houses.find(code).isEmpty());
        Set<String> about = new HashSet<>(form.all("business"));
        about.retainAll(businesses.all().stream().map(BusinessTypes.Type::zh).collect(Collectors.toSet()));
        Set<String> items = new HashSet<>(form.all("item"));
        items.retainAll(national.names(java.util.Locale.CHINESE).keySet());
        return new Wanted(
                known,
                Arrays.stream(DocumentKind.values())
                        .filter(one -> form.chosen("kind", one.name()))
                        .collect(Collectors.toSet()),
                items,
                about);
    }

    @GetMapping(PATH + "/sent")
    JteModel sent(Ui ui) {
        return pages.portalSubscribed(ui, "sent", "", "");
    }

    /** Programs that read mails open every link: nothing happens before somebody presses the button. */
    @GetMapping(CONFIRM)
    ResponseEntity<?> confirmation(Ui ui, @PathVariable String subscription) {
        return answer(subscriptions
                .find(subscription)
                .map(one -> one.confirmed()
                        ? pages.portalSubscribed(ui, "confirmed", one.address(), "")
                        : pages.portalSubscribed(ui, "confirm", one.address(), PATH + "/confirm/" + subscription))
                .orElseGet(() -> pages.portalSubscribed(ui, "gone", "", "")));
    }

    @PostMapping(CONFIRM)
    ResponseEntity<?> confirm(Ui ui, @PathVariable String subscription) {
        boolean there = subscriptions.confirm(subscription);
        return answer(pages.portalSubscribed(ui, there ? "confirmed" : "gone", "", ""));
    }

    @GetMapping(END)
    ResponseEntity<?> ending(Ui ui, @PathVariable String subscription) {
        return answer(subscriptions
                .find(subscription)
                .map(one -> pages.portalSubscribed(ui, "end", one.address(), PATH + "/end/" + subscription))
                .orElseGet(() -> pages.portalSubscribed(ui, "ended", "", "")));
    }

    /** Also the one click of a program that reads mails (RFC 8058), which brings no form; whoever has the secret may. */
    @PostMapping(END)
    ResponseEntity<?> end(Ui ui, @PathVariable String subscription) {
        subscriptions.end(subscription);
        return answer(pages.portalSubscribed(ui, "ended", "", ""));
    }

    private static ResponseEntity<JteModel> answer(JteModel page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    private JteModel page(Ui ui, Form form, List<Objection> objections) {
        return pages.portalSubscribe(
                ui,
                subscriptions.on(),
                form,
                objections,
                houses.tree().stream()
                        .filter(one -> houses.contacts(one.code()).isPresent())
                        .map(one -> new Option(one.code(), one.name(ui.locale())))
                        .toList(),
                Arrays.stream(DocumentKind.values())
                        .map(one -> new Option(one.name(), ui.t("channel.document." + one)))
                        .toList(),
                national.names(ui.locale()).entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList(),
                businesses.all().stream()
                        .map(one -> new Option(one.zh(), one.in(ui.locale())))
                        .toList());
    }
}
