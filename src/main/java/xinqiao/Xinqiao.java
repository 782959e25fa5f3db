package xinqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import xinqiao.operation.CommandLine;

/** Starts the whole system in one process. */
@SpringBootApplication
public class Xinqiao {
    public static void main(String[] words) {
        if (CommandLine.isMeant(words)) System.exit(CommandLine.run(Xinqiao.class, words));
        SpringApplication.run(Xinqiao.class, words);
    }
}
