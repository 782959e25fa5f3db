package xinqiao.api.open;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.api.open.OwnParts.OwnElsewhere;
import xinqiao.api.open.OwnParts.OwnInquiry;
import xinqiao.api.open.OwnParts.OwnReviewRight;
import xinqiao.identity.Petitioner;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.InquiryWay;
import xinqiao.petition.CaseFile;
import xinqiao.petition.LinkKind;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Reviews;
import xinqiao.web.Ui;

/** Gathers what a petitioner sees of the own petition. */
@Component
class OwnCases {
    private final PetitionDesk desk;
    private final OwnPetitions petitions;
    private final Reviews reviews;
    private final Inquiries inquiries;
    private final LinkedCases linked;

    OwnCases(PetitionDesk desk, OwnPetitions petitions, Reviews reviews, Inquiries inquiries, LinkedCases linked) {
        this.desk = desk;
        this.petitions = petitions;
        this.reviews = reviews;
        this.inquiries = inquiries;
        this.linked = linked;
    }

    OwnPetition read(Petitioner who, Ui ui) {
        CaseFile file = desk.read(who);
        OwnReviewRight right =
                reviews.way(file).map(way -> OwnReviewRight.of(way, ui)).orElse(null);
        return OwnPetition.of(file, petitions.possible(file), asked(who), right, elsewhere(who), ui);
    }

    /** What they asked online. */
    private List<OwnInquiry> asked(Petitioner who) {
        return inquiries.of(who).stream()
                .filter(one -> one.way() == InquiryWay.PORTAL)
                .map(OwnInquiry::of)
                .toList();
    }

    /** KM-23.3a: where it went, and how far it has come there; the same person petitions there. */
    private List<OwnElsewhere> elsewhere(Petitioner who) {
        return linked.later(who).stream()
                .filter(link -> link.kind() == LinkKind.SENT && !link.ended())
                .map(link -> OwnElsewhere.of(desk.read(new Petitioner(link.later()))))
                .toList();
    }
}
