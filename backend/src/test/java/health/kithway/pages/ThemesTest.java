package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Themes.contrast(0x000000, 0xffffff)).isCloseTo(21, within(0.01));
        assertThat(Themes.contrast(0x777777, 0xffffff)).isCloseTo(4.48, within(0.01));
    }

    @Test
    void takesReadableColours() {
        String css = ":root {\n  --kw-brand-colour: #4a2a6a;\n  --kw-link-colour: #4a2a6a;\n}\n";
        assertThat(Themes.readable("plum", css)).isEqualTo(css);
    }

    @Test
    void refusesColoursInWhichNothingCanBeRead() {
        assertThatThrownBy(() -> Themes.readable("fog", ":root { --kw-brand-colour: #8fb3b3; }"))
                .hasMessageContaining("brand")
                .hasMessageContaining("4.5");
    }

    @Test
    void refusesAnythingButColours() {
        assertThatThrownBy(() -> Themes.readable(
                        "spy", ":root { --kw-brand-colour: #000000; } body { background: url(//x.example) }"))
                .hasMessageContaining("nothing else");
    }
}
