package xinqiao.disclosure;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static xinqiao.db.Sequences.DISCLOSURE_PROPOSAL_ID;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_APPLICANT;
import static xinqiao.db.Tables.APPLICATION_ITEM;
import static xinqiao.db.Tables.DISCLOSURE_PROPOSAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.DisclosureProposalRecord;
import xinqiao.disclosure.FrequentRequest.Proposal;
import xinqiao.journal.Entry;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.procedure.ReplyKind;

/** What is asked for often, and what was proposed of it; of the applications that the viewer sees. */
@Component
class FrequentStore implements StreamHeads {
    static final String STREAM = "proposal";
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Field<String> ALIKE = field(
            "lower(regexp_replace({0} || ' ' || {1}, '\\s', '', 'g'))",
            String.class, APPLICATION_ITEM.NAME, APPLICATION_ITEM.FILE_NUMBER);

    record Kept(long id, String directCustoms, ProposalState state, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx,
                DISCLOSURE_PROPOSAL,
                DISCLOSURE_PROPOSAL.ID,
                DISCLOSURE_PROPOSAL.SEQ,
                DISCLOSURE_PROPOSAL.HASH,
                id,
                limit);
    }

    /** 属于可以公开的: given, to more than one applicant. */
    List<FrequentRequest> asked(DSLContext tx, String house) {
        Map<String, Proposal> proposals = tx.selectFrom(DISCLOSURE_PROPOSAL)
                .where(DISCLOSURE_PROPOSAL.HOUSE_CODE.eq(house))
                .fetchMap(DISCLOSURE_PROPOSAL.ALIKE, FrequentStore::proposal);
        var applicants = countDistinct(coalesce(APPLICATION_APPLICANT.DOCUMENT_MARK, APPLICATION_APPLICANT.NAME_MARK));
        var name = max(APPLICATION_ITEM.NAME);
        var last = max(APPLICATION.ARRIVED_ON);
        return tx.select(ALIKE, name, applicants, last)
                .from(APPLICATION_ITEM)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_ITEM.APPLICATION_ID))
                .join(APPLICATION_APPLICANT)
                .on(APPLICATION_APPLICANT.APPLICATION_ID.eq(APPLICATION.ID))
                .where(APPLICATION.HOUSE_CODE.eq(house))
                .and(APPLICATION_ITEM.REPLY.in(ReplyKind.PUBLIC.name(), ReplyKind.PARTLY.name()))
                .and(APPLICATION_ITEM.NAME.ne(""))
                .groupBy(ALIKE)
                .having(applicants.gt(1))
                .orderBy(applicants.desc(), last.desc())
                .limit(MOST)
                .fetch(row -> new FrequentRequest(
                        row.value1(), row.value2(), row.value3(), row.value4(), proposals.get(row.value1())));
    }

    private static Proposal proposal(DisclosureProposalRecord row) {
        return new Proposal(
                row.getId(),
                ProposalState.valueOf(row.getState()),
                row.getProposedOn(),
                row.getDecidedOn(),
                row.getWords());
    }

    long next(DSLContext tx) {
        return tx.nextval(DISCLOSURE_PROPOSAL_ID);
    }

    void insert(DSLContext tx, long id, String direct, String house, FrequentRequest asked, LocalDate on, Link link) {
        tx.insertInto(DISCLOSURE_PROPOSAL)
                .set(DISCLOSURE_PROPOSAL.ID, id)
                .set(DISCLOSURE_PROPOSAL.DIRECT_CUSTOMS, direct)
                .set(DISCLOSURE_PROPOSAL.HOUSE_CODE, house)
                .set(DISCLOSURE_PROPOSAL.INFORMATION, asked.information())
                .set(DISCLOSURE_PROPOSAL.ALIKE, asked.alike())
                .set(DISCLOSURE_PROPOSAL.APPLICANTS, asked.applicants())
                .set(DISCLOSURE_PROPOSAL.STATE, ProposalState.PROPOSED.name())
                .set(DISCLOSURE_PROPOSAL.PROPOSED_ON, on)
                .set(DISCLOSURE_PROPOSAL.SEQ, link.seq())
                .set(DISCLOSURE_PROPOSAL.HASH, link.hash())
                .execute();
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(DISCLOSURE_PROPOSAL)
                .where(DISCLOSURE_PROPOSAL.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(row -> new Kept(
                        row.getId(),
                        row.getDirectCustoms(),
                        ProposalState.valueOf(row.getState()),
                        new Link(row.getSeq(), row.getHash())));
    }

    void settle(DSLContext tx, long id, ProposalState state, LocalDate on, String words, Link link) {
        tx.update(DISCLOSURE_PROPOSAL)
                .set(DISCLOSURE_PROPOSAL.STATE, state.name())
                .set(DISCLOSURE_PROPOSAL.DECIDED_ON, on)
                .set(DISCLOSURE_PROPOSAL.WORDS, words)
                .set(DISCLOSURE_PROPOSAL.SEQ, link.seq())
                .set(DISCLOSURE_PROPOSAL.HASH, link.hash())
                .where(DISCLOSURE_PROPOSAL.ID.eq(id))
                .execute();
    }

    static Entry entry(ProposalFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }
}
