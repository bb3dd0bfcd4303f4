package health.kithway.directory.brand;

import health.kithway.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads an SVG and writes anew what is on a list of shapes and their looks: no script, style, link, text, animation, foreign
 * object or reference outside of itself, no declaration and no entity. What is not on the list is left out with all in it.
 */
final class SvgPicture {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 2000;

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop");
    private static final Set<String> LOOKS = Set.of(
            "id",
            "d",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "fx",
            "fy",
            "x1",
            "y1",
            "x2",
            "y2",
            "points",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "fill",
            "fill-rule",
            "fill-opacity",
            "clip-path",
            "clip-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-opacity",
            "opacity",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#.,%+\\- \\t\\r\\n_()]*");
    private static final Pattern INSIDE = Pattern.compile("url\\(#[A-Za-z0-9_-]+\\)");

    private SvgPicture() {}

    static byte[] redraw(byte[] upload) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try {
            XMLStreamReader reader = reader(upload);
            XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(clean, "UTF-8");
            copy(reader, writer);
            writer.close();
        } catch (XMLStreamException unreadable) {
            throw new Refused(new BrandRefused.BadLogo("It is neither a PNG nor an SVG that can be read."));
        }
        return clean.toByteArray();
    }

    private static XMLStreamReader reader(byte[] upload) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(upload));
    }

    private static void copy(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        int elements = 0;
        int left = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    refuse(++elements > MOST_ELEMENTS, "It has too many parts.");
                    refuse(elements == 1 && !isShape(reader, "svg"), "It is no SVG.");
                    if (left > 0 || !SHAPES.contains(reader.getLocalName()) || !isOurs(reader)) {
                        left++;
                    } else {
                        draw(reader, writer, elements == 1);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (left > 0) {
                        left--;
                    } else {
                        writer.writeEndElement();
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse(true, "It may declare nothing of its own.");
                default -> {
                    // Text, comments and instructions draw nothing.
                }
            }
        }
    }

    private static void draw(XMLStreamReader reader, XMLStreamWriter writer, boolean root) throws XMLStreamException {
        writer.writeStartElement(reader.getLocalName());
        if (root) {
            writer.writeDefaultNamespace(NAMESPACE);
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at);
            String value = reader.getAttributeValue(at);
            if (reader.getAttributeNamespace(at) == null && LOOKS.contains(name) && isInside(value)) {
                writer.writeAttribute(name, value);
            }
        }
    }

    private static boolean isInside(String value) {
        return VALUE.matcher(value).matches()
                && !INSIDE.matcher(value)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .contains("url(");
    }

    private static boolean isShape(XMLStreamReader reader, String name) {
        return reader.getLocalName().equals(name) && isOurs(reader);
    }

    private static boolean isOurs(XMLStreamReader reader) {
        return NAMESPACE.equals(reader.getNamespaceURI());
    }

    private static void refuse(boolean wrong, String detail) {
        if (wrong) {
            throw new Refused(new BrandRefused.BadLogo(detail));
        }
    }
}
