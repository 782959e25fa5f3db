package xinqiao.archive;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.files.FileStore;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A day on which files of closed cases are made, bound and kept. */
@XinqiaoTest
@Import({Staff.class, Desks.class, FilesToKeep.class})
abstract class AtTheKeepersDesk {
    static final LocalDate DAY = FilesToKeep.DAY;

    @Autowired
    FilesToKeep toKeep;

    @Autowired
    Desks desks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierMaking making;

    @Autowired
    BoundFiles bound;

    @Autowired
    FileStore files;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }
}
