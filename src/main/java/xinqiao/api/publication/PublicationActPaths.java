package xinqiao.api.publication;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.api.http.DescribedAct;
import xinqiao.api.http.EnumName;
import xinqiao.publication.PublishingAct;

/** Describes every act on a publication by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicationActPaths implements GlobalOpenApiCustomizer {
    private static final String ANY = "/api/v1/publications/{publication}/acts/{act}";

    @Override
    public void customise(OpenAPI document) {
        DescribedAct.document(
                document,
                ANY,
                "publication-acts",
                Stream.of(PublishingAct.values())
                        .map(PublicationActPaths::described)
                        .toList());
    }

    private static DescribedAct described(PublishingAct act) {
        return new DescribedAct(
                EnumName.of(act),
                act.provision(),
                powers(act),
                false,
                states(act),
                AskedOfPublication.shape(act),
                act == PublishingAct.EDIT);
    }

    /** In short, for readers: xinqiao.publication.rules.Publishing decides, and "open" of a publication tells. */
    private static List<String> powers(PublishingAct act) {
        return switch (act) {
            case APPROVE, SEND_BACK, ASK_SECRECY, REFUSE -> List.of("HEAD_DISCLOSURE");
            case CLEAR, FORBID -> List.of("CHECK_SECRECY");
            case RESTORE, REEXAMINE -> List.of("HEAD_DISCLOSURE", "PUBLISH");
            case PUBLISH, SCHEDULE, UNSCHEDULE, LIMIT, WITHDRAW, ARCHIVE ->
                List.of("HANDLE", "HEAD_DISCLOSURE", "PUBLISH");
            case EDIT, SUBMIT, DIRECT, DROP, TAKE_BACK, CORRECT -> List.of("HANDLE", "PUBLISH");
        };
    }

    private static List<String> states(PublishingAct act) {
        return switch (act) {
            case EDIT, SUBMIT, DIRECT, DROP -> List.of("DRAFT");
            case APPROVE, SEND_BACK, ASK_SECRECY, REFUSE, TAKE_BACK -> List.of("REVIEW");
            case CLEAR, FORBID -> List.of("SECRECY");
            case PUBLISH -> List.of("APPROVED", "SCHEDULED");
            case SCHEDULE -> List.of("APPROVED");
            case UNSCHEDULE -> List.of("SCHEDULED");
            case CORRECT, LIMIT, WITHDRAW, RESTORE, ARCHIVE -> List.of("PUBLISHED");
            case REEXAMINE -> List.of("REFUSED");
        };
    }
}
