package xinqiao.api.open;

import org.springframework.stereotype.Component;
import xinqiao.api.http.TooOften;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.identity.Client;
import xinqiao.identity.Petitioner;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;

/** Opens a petition to whoever has its number and code; whoever guesses is slowed down, by address and by number. */
@Component
class OwnSlips {
    private final PetitionDesk desk;
    private final Attempts attempts;

    OwnSlips(PetitionDesk desk, Attempts attempts) {
        this.desk = desk;
        this.attempts = attempts;
    }

    Petitioner open(Client client, String number, String code) {
        attempts.closed(Door.TRACK, client.address())
                .or(() -> attempts.closed(Door.TRACK_NUMBER, number))
                .ifPresent(wait -> {
                    throw new TooOften(wait);
                });
        var petitioner = desk.track(number, code).orElse(null);
        if (petitioner == null) {
            attempts.count(Door.TRACK, client.address());
            attempts.count(Door.TRACK_NUMBER, number);
            throw new Missing();
        }
        return petitioner;
    }
}
