package xinqiao.petition;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** What a case keeps sealed, each value for its own place. */
@Component
class PersonSeals {
    private final Vault vault;

    PersonSeals(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] name(long petition, @Nullable String name) {
        return vault.sealOrNull(name(petition), name);
    }

    @Nullable
    String name(long petition, byte @Nullable [] sealed) {
        return vault.openOrNull(name(petition), sealed);
    }

    byte[] details(long petition, int ord, PetitionerDetails person) {
        return vault.seal(details(petition, ord), Facts.json(person));
    }

    PetitionerDetails details(long petition, int ord, byte[] sealed) {
        return Facts.value(vault.open(details(petition, ord), sealed), PetitionerDetails.class);
    }

    byte[] accused(long petition, int ord, String words) {
        return vault.seal(accused(petition, ord), words);
    }

    String accused(long petition, int ord, byte[] sealed) {
        return vault.open(accused(petition, ord), sealed);
    }

    /** Its number is part of what is sealed. */
    byte[] letter(String content) {
        return vault.seal(letter(), content);
    }

    String letter(byte[] sealed) {
        return vault.open(letter(), sealed);
    }

    byte[] hearing(long petition, int no, HearingPeople people) {
        return vault.seal(hearing(petition, no), Facts.json(people));
    }

    HearingPeople hearing(long petition, int no, byte[] sealed) {
        return Facts.value(vault.open(hearing(petition, no), sealed), HearingPeople.class);
    }

    byte[] salt(long petition, String salt) {
        return vault.seal(salt(petition), salt);
    }

    byte[] came(long petition, ChannelFacts came) {
        return vault.seal(came(petition), Facts.json(came));
    }

    /** Nothing is known of how a case came that was here before such facts were kept. */
    ChannelFacts came(long petition, byte @Nullable [] sealed) {
        String came = vault.openOrNull(came(petition), sealed);
        return came == null ? ChannelFacts.NONE : Facts.value(came, ChannelFacts.class);
    }

    /** A draft has no number of its own before it is stored; its house never changes. */
    byte[] draft(String house, String form) {
        return vault.seal(draft(house), form);
    }

    String draft(String house, byte[] sealed) {
        return vault.open(draft(house), sealed);
    }

    /** A list under a name has no number before it is stored; whose it is never changes. */
    byte[] list(long person, String address) {
        return vault.seal(list(person), address);
    }

    String list(long person, byte[] sealed) {
        return vault.open(list(person), sealed);
    }

    static Place list(long person) {
        return Place.of("saved_list", person);
    }

    static Place came(long petition) {
        return Place.of("came", petition);
    }

    static Place draft(String house) {
        return Place.of("registration_draft", house);
    }

    static Place name(long petition) {
        return Place.of("petition", petition);
    }

    static Place details(long petition, int ord) {
        return Place.of("petitioner", petition, ord);
    }

    static Place accused(long petition, int ord) {
        return Place.of("accused", petition, ord);
    }

    static Place hearing(long petition, int no) {
        return Place.of("hearing", petition, no);
    }

    static Place letter() {
        return Place.of("letter");
    }

    static Place salt(long petition) {
        return Place.of("salt", petition);
    }
}
