package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.files.FileStore;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Channel;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Investigate;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.Investigation;
import xinqiao.petition.Manner;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Receipt;
import xinqiao.petition.Remarks;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;
import xinqiao.routing.NewSending;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.Sendings;

/** Takes some cases of 瑞丽海关 so far that each has letters and files, with the marker wherever somebody may write. */
@TestComponent
class Planting {
    /** A word of every title that isn't the marker, so that a search can ask for it. */
    static final String WORD = "蓝花楹苗木";

    private final Desks desks;
    private final FileStore files;
    private final Remarks remarks;
    private final Sendings sender;
    private final SendingDesk sendings;

    Planting(Desks desks, FileStore files, Remarks remarks, Sendings sender, SendingDesk sendings) {
        this.sender = sender;
        this.sendings = sendings;
        this.remarks = remarks;
        this.desks = desks;
        this.files = files;
    }

    PlantedCase ofAnotherHouse(LocalDate day) {
        String marker = "wallmarkeralpha7193";
        Receipt receipt = desks.register("tian.ye", paper(marker, null, List.of(), day));
        desks.act("tian.ye", receipt.id(), acceptAppeal());
        desks.act("tian.ye", receipt.id(), desks.assign("8602", "监管一科", "kang.ning", 20));
        desks.act("kang.ning", receipt.id(), new Investigate(day, Investigation.PETITIONER_HEARD, marker));
        return planted(
                "case of another house or department",
                receipt,
                marker,
                Set.of("tian.ye", "dao.yaping", "gu.xin", "yue.hua", "kang.ning", "zhou.min", "chen.jing", "wei.hong"));
    }

    PlantedCase report(LocalDate day) {
        String marker = "wallmarkerbeta5528";
        var form = paper(marker, MatterKind.REPORT, List.of("某科员" + marker), day);
        Receipt receipt = desks.register("dao.yaping", form);
        desks.act("dao.yaping", receipt.id(), new Accept(MatterKind.REPORT, null, null, marker, Set.of()));
        return planted("report behind the wall", receipt, marker, Set.of("dao.yaping"));
    }

    PlantedCase fromWhichTianYeSteppedAside(LocalDate day) {
        String marker = "wallmarkergamma3306";
        Receipt receipt = desks.register("tian.ye", paper(marker, null, List.of(), day));
        long person = desks.who("tian.ye").personId();
        desks.act("tian.ye", receipt.id(), new Recuse(person, "信访人是本人亲属" + marker));
        desks.act("dao.yaping", receipt.id(), acceptAppeal());
        return planted(
                "case from which the clerk stepped aside",
                receipt,
                marker,
                Set.of("dao.yaping", "gu.xin", "zhou.min", "chen.jing", "wei.hong"));
    }

    /** A report that was sent to one named person in another house. */
    PlantedCase sentReport(LocalDate day) {
        String marker = "wallmarkerdelta6641";
        var form = paper(marker, MatterKind.REPORT, List.of("某科员" + marker), day);
        Receipt receipt = desks.register("dao.yaping", form);
        long named = desks.who("tang.yan").personId();
        var asked = new NewSending(Manner.OVER, "8603", null, named, marker, day.plusDays(30));
        var sending =
                sender.propose(desks.who("dao.yaping"), receipt.id(), asked).orElseThrow();
        assertThat(sender.send(desks.who("dao.yaping"), sending.id(), null).isGranted())
                .isTrue();
        return planted("report sent to a named person", receipt, marker, Set.of("dao.yaping", "tang.yan"));
    }

    private PlantedCase planted(String about, Receipt receipt, String marker, Set<String> mayRead) {
        CaseFile file = desks.read("dao.yaping", receipt.id());
        assertThat(remarks.add(desks.who("dao.yaping"), receipt.id(), "备注" + marker, Set.of())
                        .isGranted())
                .isTrue();
        return new PlantedCase(
                about,
                receipt.id(),
                receipt.number(),
                marker,
                file.letters().stream().map(CaseFile.Letter::id).toList(),
                file.attachments().getFirst().id(),
                sendings.of(desks.who("dao.yaping"), receipt.id()).stream()
                        .map(line -> line.sending().id())
                        .findFirst()
                        .orElse(Variables.NOTHING),
                mayRead);
    }

    private Submission paper(String marker, @Nullable MatterKind asked, List<String> accused, LocalDate day) {
        var writer =
                new PetitionerDetails("何" + marker, false, null, null, "13800000000", null, "云南省瑞丽市" + marker, marker);
        return new Submission(
                "8602",
                Channel.LETTER,
                day,
                asked,
                WORD + marker,
                "请求" + marker,
                "事实" + marker,
                "瑞丽" + marker,
                "货物监管通关" + marker,
                List.of(writer),
                false,
                1,
                accused,
                true,
                "zh",
                "事项发生地" + marker,
                List.of(picture(marker)));
    }

    private Upload picture(String marker) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = files.put(new ByteArrayInputStream(out.toByteArray()), marker + ".png")
                .orElseThrow();
        return new Upload(file.sha256(), file.name(), file.type(), file.size());
    }
}
