package xinqiao.template;

import xinqiao.law.Objection;

/**
 * Why a template can't be used, and where.
 *
 * @param language "zh" or "en", of the text that has it
 * @param line from 1; of something that isn't there, the last line
 * @param column from 1
 * @param objection the reason, with the provision that wants it otherwise
 */
public record TemplateFault(String language, int line, int column, Objection objection) {}
