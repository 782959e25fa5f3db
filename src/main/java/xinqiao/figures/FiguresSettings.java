package xinqiao.figures;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings xinqiao.figures.*. @param fewest of fewer cases than these no number is shown 【M】 */
@ConfigurationProperties("xinqiao.figures")
record FiguresSettings(int fewest) {}
