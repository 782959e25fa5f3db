package xinqiao.documents;

/**
 * Where the seal (印章) goes: over house and date, its upper edge within a line of the text (GB/T 9704).
 *
 * @param page from 1
 * @param left, top of its square, in millimetres from the page's top left corner
 * @param size its diameter in millimetres
 */
public record SealPlace(int page, double left, double top, double size) {}
