package xinqiao.operation.command;

import java.io.IOException;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xinqiao.operation.DataFolder;
import xinqiao.operation.postgres.Secrets;

/** Keeps the file that tells others of this instance, from the first request it can take to the last. */
@Component
public class RunningInstance {
    private final String token = Secrets.draw();
    private final DataFolder data;
    private final String address;
    private volatile int port;

    RunningInstance(DataFolder data, @Value("${server.address:127.0.0.1}") InetAddress address) {
        this.data = data;
        this.address = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
    }

    @EventListener
    void started(WebServerInitializedEvent event) throws IOException {
        port = event.getWebServer().getPort();
        if (port <= 0) return; // started for one command
        new Instance(ProcessHandle.current().pid(), address, port, token).write(data.path());
    }

    @EventListener(ContextClosedEvent.class)
    void stopped() throws IOException {
        if (port > 0) Instance.remove(data.path());
    }

    String token() {
        return token;
    }

    public int port() {
        return port;
    }
}
