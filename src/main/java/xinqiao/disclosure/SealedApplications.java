package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_APPLICANT;
import static xinqiao.db.Tables.APPLICATION_LETTER;
import static xinqiao.db.Tables.APPLICATION_OUTGOING;
import static xinqiao.db.Tables.APPLICATION_PARTY;
import static xinqiao.db.Tables.APPLICATION_TEXT;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** All that applications keep sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedApplications {
    @Bean
    SealedRows sealedApplicationRows(Gate gate, Vault vault, ApplicantStore people) {
        return new SealedColumns(
                gate,
                vault,
                "application",
                column(APPLICATION.ID, APPLICATION.APPLICANT, row -> ApplicantSeals.name(row.get(APPLICATION.ID))),
                column(
                        APPLICATION_TEXT.APPLICATION_ID,
                        APPLICATION_TEXT.SALT,
                        row -> ApplicantSeals.salt(row.get(APPLICATION_TEXT.APPLICATION_ID))),
                new SealedColumns.Column(
                        APPLICATION_APPLICANT.APPLICATION_ID,
                        APPLICATION_APPLICANT.DETAILS,
                        row -> ApplicantSeals.details(
                                row.get(APPLICATION_APPLICANT.APPLICATION_ID), row.get(APPLICATION_APPLICANT.ORD)),
                        plain -> people.marks(ApplicationJson.read(plain, ApplicantDetails.class))),
                column(
                        APPLICATION_PARTY.APPLICATION_ID,
                        APPLICATION_PARTY.DETAILS,
                        row -> ApplicantSeals.party(
                                row.get(APPLICATION_PARTY.APPLICATION_ID), row.get(APPLICATION_PARTY.NO))),
                column(
                        APPLICATION_PARTY.APPLICATION_ID,
                        APPLICATION_PARTY.ANSWER,
                        row -> ApplicantSeals.answer(
                                row.get(APPLICATION_PARTY.APPLICATION_ID), row.get(APPLICATION_PARTY.NO))),
                column(
                        APPLICATION_OUTGOING.APPLICATION_ID,
                        APPLICATION_OUTGOING.DETAILS,
                        row -> OutgoingStore.place(
                                row.get(APPLICATION_OUTGOING.APPLICATION_ID), row.get(APPLICATION_OUTGOING.NO))),
                column(APPLICATION_LETTER.APPLICATION_ID, APPLICATION_LETTER.CONTENT, row -> ApplicantSeals.letter()));
    }
}
