package xinqiao.documents.sheet;

/**
 * @param id its number in the font
 * @param x where it begins
 * @param rise how much higher than the line it stands
 * @param text the characters that it stands for; empty where the glyph before it already stands for them
 */
public record Glyph(int id, double x, double rise, String text) {}
