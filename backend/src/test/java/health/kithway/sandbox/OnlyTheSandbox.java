package health.kithway.sandbox;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Of everything in the test folders, lets the application see the sandbox and nothing else. */
final class OnlyTheSandbox extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        return reader.getResource().getDescription().contains("test-classes")
                && !reader.getClassMetadata().getClassName().startsWith("health.kithway.sandbox.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyTheSandbox;
    }

    @Override
    public int hashCode() {
        return OnlyTheSandbox.class.hashCode();
    }
}
