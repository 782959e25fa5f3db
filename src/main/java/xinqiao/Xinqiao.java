package xinqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole system in one process. */
@SpringBootApplication
public class Xinqiao {
    public static void main(String[] args) {
        SpringApplication.run(Xinqiao.class, args);
    }
}
