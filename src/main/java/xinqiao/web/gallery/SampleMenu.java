package xinqiao.web.gallery;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The gallery's own entry, seen on the gallery only. */
@Component
@ConditionalOnBooleanProperty("xinqiao.demo")
class SampleMenu implements DeskMenu {
    @Override
    public boolean ofThisRequest() {
        return true;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        if (!ui.at("/desk/gallery")) return List.of();
        return List.of(
                new Entry(900, "gallery.menu", "/desk/gallery", "gallery.title", null),
                new Entry(901, "gallery.menu", "/desk/gallery/progress", "gallery.progress", 12L));
    }
}
