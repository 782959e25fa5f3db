package xinqiao.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import xinqiao.reading.Read.Line;
import xinqiao.reading.worker.Message;
import xinqiao.reading.worker.Message.Answer;

/** A worker that reads nothing and does what the page's number says: 2 crashes, 3 sleeps, 4 can't read, others answer; 6 crashes the first one that reads it. */
final class StandInWorker {
    static final int PAGES = 5;

    private StandInWorker() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int page = Message.question(line).page();
            if (page == 2) Runtime.getRuntime().halt(139);
            if (page == 6 && Path.of("read-once").toFile().createNewFile())
                Runtime.getRuntime().halt(139);
            if (page == 3) Thread.sleep(60_000);
            Read read = new Read(false, List.of(new Line("第" + page + "页的字", 0.1f, 0.1f, 0.5f, 0.02f, List.of(0))));
            Answer answer = page == 0
                    ? new Answer(PAGES, null, null)
                    : page == 4 ? new Answer(PAGES, null, "unreadable") : new Answer(PAGES, read, null);
            out.print("native noise without an end\n" + Message.MARK + Message.text(answer) + "\n");
            out.flush();
        }
    }
}
