package xinqiao.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** What an application keeps sealed, each value for its own place. */
@Component
class ApplicantSeals {
    private final Vault vault;

    ApplicantSeals(Vault vault) {
        this.vault = vault;
    }

    byte[] name(long application, String name) {
        return vault.seal(name(application), name);
    }

    String name(long application, byte[] sealed) {
        return vault.open(name(application), sealed);
    }

    byte[] details(long application, int ord, ApplicantDetails who) {
        return vault.seal(details(application, ord), ApplicationJson.write(who));
    }

    ApplicantDetails details(long application, int ord, byte[] sealed) {
        return ApplicationJson.read(vault.open(details(application, ord), sealed), ApplicantDetails.class);
    }

    byte[] party(long application, int no, Party party) {
        return vault.seal(party(application, no), ApplicationJson.write(party));
    }

    Party party(long application, int no, byte[] sealed) {
        return ApplicationJson.read(vault.open(party(application, no), sealed), Party.class);
    }

    byte[] answer(long application, int no, String words) {
        return vault.seal(answer(application, no), words);
    }

    @Nullable
    String answer(long application, int no, byte @Nullable [] sealed) {
        return vault.openOrNull(answer(application, no), sealed);
    }

    /** Its number is part of what is sealed. */
    byte[] letter(String content) {
        return vault.seal(letter(), content);
    }

    String letter(byte[] sealed) {
        return vault.open(letter(), sealed);
    }

    byte[] salt(long application, String salt) {
        return vault.seal(salt(application), salt);
    }

    String salt(long application, byte[] sealed) {
        return vault.open(salt(application), sealed);
    }

    static Place name(long application) {
        return Place.of("application", application);
    }

    static Place details(long application, int ord) {
        return Place.of("application_applicant", application, ord);
    }

    static Place party(long application, int no) {
        return Place.of("application_party", application, no);
    }

    static Place answer(long application, int no) {
        return Place.of("application_party_answer", application, no);
    }

    static Place letter() {
        return Place.of("application_letter");
    }

    static Place salt(long application) {
        return Place.of("application_salt", application);
    }
}
