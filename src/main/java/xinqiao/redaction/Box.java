package xinqiao.redaction;

/** A rectangle on a page as it is seen: points (1/72 inch) from the upper left corner, turned as the page is turned. */
public record Box(float x, float y, float width, float height) {

    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    public Box with(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** As much of it as lies on the page; of what isn't a number nothing does. */
    Box within(Size size) {
        if (!Float.isFinite(x + y + width + height)) return new Box(0, 0, 0, 0);
        float left = Math.clamp(x, 0, size.width());
        float top = Math.clamp(y, 0, size.height());
        return new Box(
                left,
                top,
                Math.clamp(right(), left, size.width()) - left,
                Math.clamp(bottom(), top, size.height()) - top);
    }

    /** Which part of this box the other covers, 0 to 1. */
    public float coveredBy(Box other) {
        float across = Math.min(right(), other.right()) - Math.max(x, other.x);
        float along = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return across <= 0 || along <= 0 ? 0 : across * along / (width * height);
    }

    /** Whether both stand on one line of text. */
    public boolean besides(Box other) {
        float along = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return along > Math.min(height, other.height) / 2;
    }
}
