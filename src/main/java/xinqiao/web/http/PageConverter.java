package xinqiao.web.http;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Lets a controller return a template with its parameters: {@code return pages.portalHome(ui);}. */
class PageConverter extends AbstractHttpMessageConverter<JteModel> {
    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    PageConverter() {
        super(HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType media) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Pages are only written");
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage message) throws IOException {
        var output = new Utf8ByteOutput();
        page.render(output);
        message.getHeaders().setContentLength(output.getContentLength());
        output.writeTo(message.getBody());
    }
}
