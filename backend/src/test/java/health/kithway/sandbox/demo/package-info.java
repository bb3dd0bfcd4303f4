/**
 * The made-up organizations, people and history of the sandbox, made through the same doors as everything real. It must stay obviously
 * invented: 555-01XX numbers and example.com addresses only, and nothing clinical.
 */
@NullMarked
package health.kithway.sandbox.demo;

import org.jspecify.annotations.NullMarked;
