package xinqiao.portal.redress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Receipt;
import xinqiao.portal.visit.SentForms;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimReceipt;
import xinqiao.redress.Claims;
import xinqiao.redress.Person;
import xinqiao.web.Form;

/** Sends a complaint or a request for correction, once however often its button is pressed. */
@Component
class Claiming {
    private final Gate gate;
    private final Claims claims;
    private final SentForms forms;
    private final UnsentFiles files;
    private final Clock clock;

    Claiming(Gate gate, Claims claims, SentForms forms, UnsentFiles files, Clock clock) {
        this.gate = gate;
        this.claims = claims;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /** @return what the law objects to; empty once it is registered */
    @Enforces({Provision.SZ_28, Provision.SZ_31})
    List<Objection> send(ClaimKind kind, Form form, String language, String token) {
        var visitor = new Visitor();
        var claim = new ClaimForm(
                kind,
                form.value("house"),
                LocalDate.now(clock),
                new Person(
                        form.value("name"),
                        said(form, "document"),
                        said(form, "phone"),
                        said(form, "email"),
                        said(form, "address")),
                form.value("application"),
                form.value("what"),
                form.value("facts"),
                language,
                files.of(token));
        return gate.as(visitor, tx -> {
            if (!forms.claim(tx, token)) return List.of();
            return switch (claims.register(visitor, claim)) {
                case Granted<ClaimReceipt>(ClaimReceipt receipt) -> {
                    forms.claimed(tx, token, new Receipt(receipt.id(), receipt.number(), receipt.code()));
                    yield List.of();
                }
                case Refused<ClaimReceipt>(List<Objection> objections) -> {
                    forms.release(tx, token);
                    yield objections;
                }
            };
        });
    }

    Optional<Receipt> receipt(String token) {
        return forms.claimed(token);
    }

    private static @Nullable String said(Form form, String name) {
        String value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }
}
