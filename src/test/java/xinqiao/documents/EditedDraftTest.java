package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import xinqiao.documents.Change.Kind;
import xinqiao.documents.Change.Piece;
import xinqiao.documents.UnreadableDraft.Flaw;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.ProfilesTest;

/** A draft that a leader edited in a word processor. */
@Covers(Provision.JF_V6A)
class EditedDraftTest {
    private static final String BODY = "word/document.xml";

    private final Letter letter = SampleLetters.letter(
            ProfilesTest.builtIn().get("kunming-petition-2023"),
            LetterKind.INSTRUCTION_REQUEST,
            Locale.SIMPLIFIED_CHINESE);

    @Test
    void whatComesBackUntouchedHasNoChange() throws IOException, UnreadableDraft {
        for (LetterKind kind : LetterKind.values()) {
            if (kind.work() != xinqiao.procedure.WorkKind.PETITION) continue;
            Letter each = SampleLetters.letter(
                    ProfilesTest.builtIn().get("kunming-petition-2023"), kind, Locale.SIMPLIFIED_CHINESE);
            assertThat(EditedDraft.read(each, new Letters().draft(each)).left())
                    .as(kind.key())
                    .isEmpty();
        }
    }

    @Test
    void whatWasChangedAddedAndTakenOutIsShownAndTakenOver() throws IOException, UnreadableDraft {
        EditedDraft draft = EditedDraft.read(
                letter,
                changed(
                        body -> body.replace("改为人工查验", "一律改为人工开箱查验")
                                .replace(
                                        "<w:t xml:space=\"preserve\">二、请示事项</w:t>",
                                        "<w:t xml:space=\"preserve\">上述情况已约谈场所经营人。</w:t></w:r></w:p><w:p><w:r><w:t>二、请示事项</w:t>")));
        assertThat(draft.changed()).isTrue();
        Change one = draft.changes().stream()
                .filter(each -> !each.same())
                .findFirst()
                .orElseThrow();
        assertThat(one.part()).isEqualTo(LetterPart.FACTS);
        assertThat(one.pieces())
                .filteredOn(piece -> piece.kind() != Kind.KEPT)
                .containsExactly(new Piece(Kind.ADDED, "一律"), new Piece(Kind.ADDED, "开箱"));
        assertThat(draft.part(LetterPart.FACTS))
                .hasValueSatisfying(text -> assertThat(text).contains("一律改为人工开箱查验", "不存在有意拖延的情形。\n上述情况已约谈场所经营人。"));
        assertThat(draft.part(LetterPart.REQUEST)).isEmpty();
        assertThat(draft.left(LetterPart.FACTS)).isEmpty();
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndTheHeadIsToldButNotTakenOver() throws IOException, UnreadableDraft {
        EditedDraft draft = EditedDraft.read(
                letter,
                changed(body -> body.replace(
                                "妥否，请批示。",
                                "妥否，请</w:t></w:r><w:del><w:r><w:delText>批示</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>审示</w:t></w:r></w:ins><w:r><w:t>。")
                        .replace("瑞丽海关文件", "瑞丽海关办公室文件")));
        assertThat(draft.left(LetterPart.FACTS, LetterPart.REQUEST))
                .extracting(Change::theirs)
                .containsExactly("瑞丽海关办公室文件", "妥否，请审示。");
    }

    @Test
    void hostileFilesAreNotRead() throws IOException {
        refused("PK not a zip".getBytes(StandardCharsets.UTF_8), Flaw.NOT_A_DOCUMENT);
        refused("plain text".getBytes(StandardCharsets.UTF_8), Flaw.NOT_A_DOCUMENT);
        refused(changed(body -> "<not closed"), Flaw.NOT_A_DOCUMENT);
        refused(
                changed(
                        body ->
                                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:p><w:t>&a;</w:t></w:p></w:document>"),
                Flaw.FOREIGN);
        refused(with("word/vbaProject.bin", "x"), Flaw.FOREIGN);
        refused(with("word/embeddings/oleObject1.bin", "x"), Flaw.FOREIGN);
        refused(
                with(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://example.org/t.dotm\" TargetMode=\"External\"/></Relationships>"),
                Flaw.FOREIGN);
        refused(changed(body -> "<a>".repeat(300) + "</a>".repeat(300)), Flaw.TOO_LARGE);
        refused(
                changed(body ->
                        "<w:document xmlns:w=\"w\">" + "<w:p><w:t>x</w:t></w:p>".repeat(4_000) + "</w:document>"),
                Flaw.TOO_LARGE);
        refused(
                changed(body ->
                        "<w:document xmlns:w=\"w\"><w:p><w:t>" + "0".repeat(17 << 20) + "</w:t></w:p></w:document>"),
                Flaw.TOO_LARGE);
    }

    private void refused(byte[] file, Flaw flaw) {
        assertThatExceptionOfType(UnreadableDraft.class)
                .isThrownBy(() -> EditedDraft.read(letter, file))
                .satisfies(e -> assertThat(e.flaw()).isEqualTo(flaw));
    }

    private byte[] changed(java.util.function.UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(OfdText.files(new Letters().draft(letter)));
        String body = new String(java.util.Objects.requireNonNull(files.get(BODY)), StandardCharsets.UTF_8);
        files.put(BODY, edit.apply(body).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private byte[] with(String name, String content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(OfdText.files(new Letters().draft(letter)));
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
