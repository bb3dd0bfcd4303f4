package health.kithway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.brand.Brand;
import health.kithway.directory.brand.Brands;
import health.kithway.directory.brand.Colours;
import health.kithway.directory.brand.NewBrand;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.program.sharer.Sharers;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Mark sets the colours and the logo of the clinic. */
@KithwayTest
class BrandTest {

    private static final Colours PLUM = new Colours("#4a2a6a", "#4a2a6a", null, null, null);
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>%s</svg>";

    @Autowired
    World world;

    @Autowired
    Brands brands;

    @Autowired
    People people;

    @Autowired
    Sharers sharers;

    @Autowired
    Api api;

    private Clinic clinic;
    private Actor mark;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = TwoPeople.mark(clinic.organization());
    }

    @Test
    void theLandingWearsTheColoursAndTheLogo() {
        Brand brand = set(0, PLUM, svg("<circle cx='5' cy='5' r='4' fill='#4a2a6a'/>"));

        String landing = new String(fetch("/r/" + clinic.code()).getResponseBody(), StandardCharsets.UTF_8);

        assertThat(landing).contains(brand.stylesheet(), "src=\"" + brand.logo() + "\"");
        assertThat(new String(fetch(brand.stylesheet()).getResponseBody(), StandardCharsets.UTF_8))
                .contains("--kw-brand-colour: #4a2a6a;");
        EntityExchangeResult<byte[]> logo = fetch(brand.logo());
        assertThat(logo.getResponseHeaders().getContentType()).hasToString("image/svg+xml");
        assertThat(logo.getResponseHeaders().getFirst("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(logo.getResponseHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(logo.getResponseHeaders().getCacheControl()).contains("immutable");
    }

    @Test
    void coloursInWhichNothingCanBeReadAreRefused() {
        refused("brand-hard-to-read", 0, new Colours("#8fb3b3", null, null, null, null), null);
        refused("brand-hard-to-read", 0, new Colours(null, null, null, "#404040", null), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><iframe src='https://x.example'/></body></foreignObject>",
                "<image href='https://x.example/pixel.png'/>",
                "<use href='https://x.example/a.svg#b'/>",
                "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
                "<path d='M0 0' onclick='alert(1)' onload='alert(1)'/>",
                "<path d='M0 0' style='fill:url(https://x.example/a)'/>",
                "<path d='M0 0' fill='url(https://x.example/a#b)'/>",
                "<style>@import 'https://x.example/a.css';</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<g><script xmlns='http://www.w3.org/2000/svg' href='https://x.example/a.js'/></g>",
                "<?xml-stylesheet href='https://x.example/a.css'?>",
                "<!-- x.example alert(1) -->",
                "<text>alert(1)</text>"
            })
    void nothingOfAnSvgButShapesIsServed(String attack) {
        Brand brand = set(0, PLUM, svg(attack + "<rect width='3' height='3' fill='#4a2a6a'/>"));

        String served = new String(fetch(brand.logo()).getResponseBody(), StandardCharsets.UTF_8);

        assertThat(served)
                .contains("<rect")
                .doesNotContain("script", "alert", "x.example", "foreignObject", "href", "style", "onclick", "onload")
                .doesNotContain("animate", "<set", "<!--", "<?xml-s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><g id='&b;'/></svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
                "GIF89a",
                "<svg"
            })
    void whatDeclaresEntitiesOrIsNoPictureIsRefused(String upload) {
        refused("brand-bad-logo", 0, PLUM, upload.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPngIsDrawnAnewAndBringsNothingAlong() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        png.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        Brand brand = set(0, PLUM, png.toByteArray());

        byte[] served = fetch(brand.logo()).getResponseBody();
        assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(served)).getWidth()).isEqualTo(40);
    }

    @Test
    void aPictureTooLargeIsRefusedBeforeItIsDrawn() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1025, 1, BufferedImage.TYPE_BYTE_BINARY), "png", png);

        refused("brand-bad-logo", 0, PLUM, png.toByteArray());
        refused("brand-bad-logo", 0, PLUM, new byte[131_073]);
        refused("brand-bad-logo", 0, PLUM, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2});
    }

    @Test
    void twoPeopleWhoChangeTheBrandDoNotOverwriteEachOther() {
        set(0, PLUM, null);

        refused("brand-changed-meanwhile", 0, PLUM, null);
        assertThat(set(1, PLUM, null).revision()).isEqualTo(2);
    }

    @Test
    void theLogoStaysWhereItIsKept() {
        set(0, PLUM, svg("<rect width='3' height='3'/>"));

        Brand kept =
                brands.set(mark, 1, new NewBrand(PLUM, List.of(), null, true)).block();
        Brand gone =
                brands.set(mark, 2, new NewBrand(PLUM, List.of(), null, false)).block();

        assertThat(kept.logo()).isNotNull();
        assertThat(gone.logo()).isNull();
    }

    @Test
    void anOrganizationsColoursAreNotAnothers() {
        set(0, PLUM, null);

        Clinic other = world.clinic();

        assertThat(new String(fetch("/r/" + other.code()).getResponseBody(), StandardCharsets.UTF_8))
                .doesNotContain("/assets/brands/");
    }

    /** Also where no link led to: what is shared, stopped and known of oneself is the clinic's too. */
    @Test
    void everyPageOfTheClinicWearsItsColours() {
        Brand brand = set(0, PLUM, svg("<circle cx='5' cy='5' r='4' fill='#4a2a6a'/>"));
        PersonId ana = people.register(
                        clinic.kithway(), new NewPerson("Ana", null, Language.EN, null, "ana@example.com", null))
                .block();
        String own = sharers.invite(clinic.kithway(), ana, clinic.program(), clinic.spring())
                .block()
                .secret();

        assertThat(new String(fetch("/s/" + own).getResponseBody(), StandardCharsets.UTF_8))
                .contains(brand.stylesheet(), "src=\"" + brand.logo() + "\"");
    }

    private Brand set(int revision, Colours colours, byte[] logo) {
        return brands.set(mark, revision, new NewBrand(colours, List.of(), logo, false))
                .block();
    }

    private void refused(String code, int revision, Colours colours, byte[] logo) {
        assertThatThrownBy(() -> set(revision, colours, logo))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static byte[] svg(String inside) {
        return SVG.formatted(inside).getBytes(StandardCharsets.UTF_8);
    }

    private EntityExchangeResult<byte[]> fetch(String path) {
        return WebTestClient.bindToServer()
                .baseUrl(api.address())
                .build()
                .get()
                .uri(path)
                .header("Accept", "*/*")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }
}
