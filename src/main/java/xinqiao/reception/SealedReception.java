package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_BOOKING;
import static xinqiao.db.Tables.RECEPTION_DUTY;
import static xinqiao.db.Tables.RECEPTION_INCIDENT;
import static xinqiao.db.Tables.RECEPTION_INTERVIEW;
import static xinqiao.db.Tables.RECEPTION_PROMISE;
import static xinqiao.db.Tables.RECEPTION_VISIT;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.Place;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What the reception keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedReception {
    @Bean
    SealedRows sealedBookings(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, Seals.BOOKING, column(RECEPTION_BOOKING.ID, RECEPTION_BOOKING.CONTENT, Seals.BOOKING));
    }

    @Bean
    SealedRows sealedVisits(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, Seals.VISIT, column(RECEPTION_VISIT.ID, RECEPTION_VISIT.NAME, Seals.VISIT));
    }

    @Bean
    SealedRows sealedInterviews(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                Seals.INTERVIEW,
                column(RECEPTION_INTERVIEW.VISIT_ID, RECEPTION_INTERVIEW.CONTENT, Seals.INTERVIEW));
    }

    /** Sealed for the visit it was agreed at. */
    @Bean
    SealedRows sealedPromises(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                Seals.PROMISE,
                column(
                        RECEPTION_PROMISE.ID,
                        RECEPTION_PROMISE.WORDS,
                        row -> Place.of(Seals.PROMISE, row.get(RECEPTION_PROMISE.VISIT_ID))));
    }

    @Bean
    SealedRows sealedDuties(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, Seals.DUTY, column(RECEPTION_DUTY.ID, RECEPTION_DUTY.CONTENT, Seals.DUTY));
    }

    @Bean
    SealedRows sealedIncidents(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, Seals.INCIDENT, column(RECEPTION_INCIDENT.ID, RECEPTION_INCIDENT.CONTENT, Seals.INCIDENT));
    }
}
