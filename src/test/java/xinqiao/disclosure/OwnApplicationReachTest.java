package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.decision;

import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import xinqiao.disclosure.ApplicationCommand.AddMaterial;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.disclosure.ApplicationCommand.SearchFor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What applicants reach of their own application, and nobody from outside: what only the house writes is the house's. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class OwnApplicationReachTest extends LookingIn {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into application_giving values ({0}, 9, current_date, 'POST', 'x', '', 'x')",
                "insert into application_fee values ({0}, 9, 'PAGES', 1, 0, current_date)",
                "insert into application_party values ({0}, 9, '\\x00')",
                "insert into application_letter values (-1, {0}, 'ANSWER', 'x', current_date, null, '\\x00')",
                "insert into application_applicant values ({0}, 9, '\\x00')",
                "insert into application_item values ({0}, 9, 'x', '', '', 'PUBLIC', current_date)",
                "insert into application_file (application_id, sha256, name, type, size, purpose, added_at) values"
                        + " ({0}, 'x', 'x', 'x', 1, 'RELEASE', now())",
                "insert into application_file (application_id, sha256, name, type, size, purpose, added_at) values"
                        + " ({0}, 'x', 'x', 'x', 1, 'WORK', now())",
                "insert into application_file (application_id, sha256, name, type, size, purpose, added_at, added_by)"
                        + " values ({0}, 'x', 'x', 'x', 1, 'MATERIAL', now(), '田野')",
                "insert into application_help (application_id, given, on_day) values ({0}, true, current_date)",
                "update application_item set reply = 'PUBLIC' where application_id = {0}",
                "update application set replies = array['PUBLIC'] where id = {0}",
                "update application set state = 'ANSWERED' where id = {0}",
                "update application set house_code = '8601' where id = {0}",
                "update application set details = jsonb_set(details, '{draft}', '{}') where id = {0}",
                "insert into fact (stream, stream_id, seq, direct_customs, at, by_kind, by_name, kind, payload, prev, hash)"
                        + " select 'application', {0}, 99, '8600', now(), case xq_text('reach') when 'applicant' then"
                        + " 'applicant' else 'visitor' end, '', 'Approved', '{}', sha256(''), sha256('')"
            })
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void nobodyFromOutsideWritesWhatIsTheHouses(String statement) {
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        assertRefused(applicant, statement, mine.id());
        assertRefused(new Visitor(), statement, mine.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into application_item values ({0}, 9, 'x', '', '')",
                "insert into application_file (application_id, sha256, name, type, size, purpose, added_at) values"
                        + " ({0}, 'x', 'x', 'x', 1, 'MATERIAL', now())",
                "update application_text set purpose = 'x' where application_id = {0}",
                "update application_item set name = 'x' where application_id = {0}",
                "update application set title = 'x' where id = {0}"
            })
    @Covers(Provision.SYS_4)
    void nobodyFromOutsideWritesIntoAnothersApplication(String statement) {
        var others = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "其他情况"));
        assertRefused(own.track(others.number(), others.code()).orElseThrow(), statement, mine.id());
        assertRefused(new Visitor(), statement, mine.id());
        assertRefused(clerks.who("cao.yang"), statement, mine.id());
    }

    /** Refused aloud, or nothing there to be changed. */
    private void assertRefused(Viewer viewer, String statement, long id) {
        try {
            int changed = gate.as(viewer, tx -> tx.query(statement, DSL.val(id)).execute());
            assertThat(changed).as(statement).isZero();
        } catch (DataAccessException refused) {
            assertThat(refused).as(statement).rootCause().hasMessageMatching("(?s).*(row-level security|applicant).*");
        }
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_4})
    void anAnswerIsReadOnLineOnceItIsServed() {
        long id = mine.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        var before = own.read(applicant);
        LetterKind kind = clerks.read("tian.ye", id).letters().getLast().kind();
        assertThat(before.letters()).extracting(ApplicationFile.Letter::kind).doesNotContain(kind);
        assertThat(before.application().letters()).allMatch(letter -> !letter.answers());
        assertThat(before.application().decisions()).isEmpty();
        assertThat(before.history())
                .noneMatch(event -> event.fact() instanceof ApplicationFact.LetterIssued issued
                        && !issued.items().isEmpty());
        assertThat(rows(applicant, "select count(*) from application_letter where application_id = {0}", id))
                .isEqualTo(before.letters().size());
        clerks.serve("tian.ye", id, kind, MONDAY);
        assertThat(own.read(applicant).letters())
                .extracting(ApplicationFile.Letter::kind)
                .contains(kind);
    }

    /** The page leaves out what the database would give; what the page shows, the database must give. */
    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_4})
    void howTheHouseComesToItsAnswerIsNoFactForTheApplicant() {
        long id = mine.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act("yue.hua", id, new AddMaterial("内部情况", List.of(DOCUMENT)));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        assertThat(own.addMaterial(applicant, List.of(DOCUMENT)).isGranted()).isTrue();
        clerks.approve(id);
        clerks.serve(
                "tian.ye", id, clerks.read("tian.ye", id).letters().getLast().kind(), MONDAY);
        assertThat(rows(
                        applicant,
                        "select count(*) from fact where stream = 'application' and stream_id = {0} and (kind in ("
                                + "'HandedOn', 'DecisionDrafted', 'Approved') or kind = 'MaterialAdded' and by_kind = 'staff')",
                        id))
                .isZero();
        var shown = own.read(applicant);
        assertThat(shown.history().stream().map(ApplicationEvent::seq).toList())
                .isEqualTo(clerks.read("tian.ye", id).history().stream()
                        .filter(event -> OwnView.shows(event, shown.application()))
                        .map(ApplicationEvent::seq)
                        .toList());
    }

    /** The wall stands in the database: the row, what is drafted and what isn't served yet aren't read with the own session. */
    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_4, Provision.SZ_25})
    void theOwnRowIsNotTheApplicantsToRead() {
        long id = mine.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, Clerks.items(1), "内部档案室", "柜员甲", false, "内部意见"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        for (boolean decided : new boolean[] {false, true}) {
            if (decided) clerks.approve(id);
            assertThat(rows(applicant, "select count(*) from application where id = {0}", id))
                    .isZero();
            assertThat(rows(applicant, "select count(*) from application_item where application_id = {0}", id))
                    .isEqualTo(decided ? 0 : 1);
            assertThat(text(applicant, "select details::text from application_own where application_id = {0}", id))
                    .contains(mine.number())
                    .doesNotContain("INTERNAL", "内部档案室", "柜员甲", "内部意见", "该情形");
            assertThat(own.read(applicant).items())
                    .extracting(ItemAsked::name)
                    .as("what was asked for is read all the same")
                    .containsExactly("2025年有关情况");
        }
        clerks.serve(
                "tian.ye", id, clerks.read("tian.ye", id).letters().getLast().kind(), MONDAY);
        assertThat(rows(applicant, "select count(*) from application_item where application_id = {0}", id))
                .isEqualTo(1);
        assertThat(text(applicant, "select details::text from application_own where application_id = {0}", id))
                .contains("INTERNAL")
                .doesNotContain("内部档案室", "柜员甲");
        // another's, and what belongs to it, is nobody's
        var others = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "其他情况"));
        for (String table : List.of("application_own", "application_item", "application_text"))
            assertThat(rows(applicant, "select count(*) from " + table + " where application_id = {0}", others.id()))
                    .as(table)
                    .isZero();
        assertThat(rows(applicant, "select count(*) from application_asked({0})", others.id()))
                .isZero();
        assertThat(rows(clerks.who("cao.yang"), "select count(*) from application_own where application_id = {0}", id))
                .isZero();
    }

    private String text(Viewer viewer, String query, long id) {
        return gate.as(viewer, tx -> tx.resultQuery(query, DSL.val(id)).fetchSingle(0, String.class));
    }

    /** What the applicant does reaches the row as far as such acts may, and the house goes on from it. */
    @Test
    @Covers({Provision.LAW_D2, Provision.SYS_3})
    void whatAnApplicantDoesIsInTheRowTheJournalAndWhatTheyRead() {
        long id = mine.id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明年度", MONDAY.plusDays(14)));
        clerks.serve("tian.ye", id, LetterKind.CORRECTION, MONDAY);
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        clock.set(MONDAY.plusDays(2));
        assertThat(own.correct(
                                applicant,
                                List.of(new ItemAsked("2025年情况", "", "进口"), new ItemAsked("2024年情况", "", "")),
                                List.of())
                        .isGranted())
                .isTrue();
        var file = clerks.read("tian.ye", id);
        assertThat(file.application().state()).isEqualTo(ApplicationState.EXAMINING);
        assertThat(file.items()).hasSize(2);
        assertThat(file.application().desk()).isNotNull();
        assertThat(own.read(applicant).application()).isEqualTo(OwnView.of(file.application()));
        assertThat(own.read(applicant).seq()).isEqualTo(file.seq());
        // the house goes on, the applicant takes it back
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL), decision(2, ReplyKind.INTERNAL)));
        assertThat(verification.problems()).noneMatch(problem -> problem.contains(mine.number()));
        assertThat(own.withdraw(applicant).isGranted()).isTrue();
        var over = clerks.read("tian.ye", id).application();
        assertThat(over.state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(over.draft())
                .as("what the house had drafted stays on record")
                .isNotNull();
        assertThat(over)
                .isEqualTo(Application.replay(clerks.read("tian.ye", id).history().stream()
                        .map(ApplicationEvent::fact)
                        .toList()));
        assertThat(own.read(applicant).application()).isEqualTo(OwnView.of(over));
    }

    /** Past the program, with the applicant's own session. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXAMINING|{}",
                "ANSWERED|{}",
                "CLOSED|{\"items\": [{\"no\": 1, \"decision\": {\"kind\": \"PUBLIC\"}}]}",
                "HANDLING|{\"items\": [{\"no\": 1, \"decision\": {\"kind\": \"PUBLIC\"}}]}",
                "HANDLING|{\"draft\": {}}",
                "HANDLING|{\"answeredOn\": \"2026-03-02\"}"
            })
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void byTheApplicantNothingIsMovedDecidedOrWrittenThatIsTheHouses(String act) {
        long id = mine.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        var before = clerks.read("tian.ye", id);
        assertThat(before.application().state()).isEqualTo(ApplicationState.HANDLING);
        String[] parts = act.split("\\|");
        String call = "select application_by_applicant({0}, %d, '%s', '%s', '[]', null, null, %d, sha256(''))"
                .formatted(before.seq(), parts[0], parts[1], before.seq() + 1);
        for (Viewer viewer :
                List.of(own.track(mine.number(), mine.code()).orElseThrow(), new Visitor(), clerks.who("tian.ye")))
            assertThatThrownBy(() -> gate.run(viewer, tx -> tx.execute(call, DSL.val(id))))
                    .rootCause()
                    .hasMessageContaining("an applicant");
        assertThat(clerks.read("tian.ye", id).application()).isEqualTo(before.application());
    }

    /** What the house wrote besides isn't the applicant's to write anew with an act of their own. */
    @Test
    @Covers({Provision.LAW_D5, Provision.SYS_4, Provision.SZ_30A})
    void whoIsAskedForAFeeStillAddsAsksForHelpAndTakesItBack() {
        clerks.act("tian.ye", mine.id(), new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        assertThat(own.addMaterial(applicant, List.of(DOCUMENT)).isGranted()).isTrue();
        assertThat(own.askHelp(applicant, "阅读有困难").isGranted()).isTrue();
        assertThat(own.withdraw(applicant).isGranted()).isTrue();
        assertThat(clerks.read("tian.ye", mine.id()).application().state()).isEqualTo(ApplicationState.CLOSED);
    }
}
