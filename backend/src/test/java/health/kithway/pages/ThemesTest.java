package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import health.kithway.directory.brand.Contrast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ThemesTest {

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Contrast.of(0x000000, 0xffffff)).isCloseTo(21, within(0.01));
        assertThat(Contrast.of(0x777777, 0xffffff)).isCloseTo(4.48, within(0.01));
    }

    @Test
    void takesReadableColours() {
        String css = ":root {\n  --kw-brand-colour: #4a2a6a;\n  --kw-link-colour: #4a2a6a;\n}\n";
        assertThat(Themes.readable("plum", css)).isEqualTo(css);
    }

    @Test
    void theSandboxsThemeIsReadable() throws IOException {
        ClassPathResource riverbend = new ClassPathResource("themes/0190a000-0000-7000-8000-000000000002.css");
        assertThat(Themes.readable("riverbend", riverbend.getContentAsString(StandardCharsets.UTF_8)))
                .contains("--kw-brand-colour");
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
