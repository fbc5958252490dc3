package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seccomp profile as a Kubernetes resource: the {@code SeccompProfile} of the
 * security-profiles-operator, which writes it to a file on every node.
 *
 * <p>It holds what was written, in any version of the API: versions v1beta1 and v1 have the same
 * members. Values are equal by content. Source: security-profiles-operator 1.0,
 * api/seccompprofile/v1.
 *
 * <pre>{@code
 * Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", profile);
 * String manifest = ManifestYaml.write(made.value());
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class SeccompProfileResource {

  /** The version of the operator's API since its release 1.0. */
  public static final String API_VERSION = "security-profiles-operator.x-k8s.io/v1";

  /** The version of the operator's API before its release 1.0. */
  public static final String API_VERSION_BETA = "security-profiles-operator.x-k8s.io/v1beta1";

  /** What the operator calls this kind of resource. */
  public static final String KIND = "SeccompProfile";

  SeccompProfileResource() {}

  /**
   * Returns the version of the API the document is written for.
   *
   * @return the text as written, or empty
   */
  public abstract Optional<String> apiVersion();

  /**
   * Returns what kind of resource the document says it is.
   *
   * @return the text as written, or empty
   */
  public abstract Optional<String> kind();

  /**
   * Returns the resource's name, labels and the like.
   *
   * @return the metadata, or empty if the document has none
   */
  public abstract Optional<ObjectMetadata> metadata();

  /**
   * Returns the profile.
   *
   * @return the profile, or empty if the document has none
   */
  public abstract Optional<SeccompProfileSpec> spec();

  /**
   * Returns what the operator has noted about the resource.
   *
   * @return the object as it is among {@link #otherMembers()}, or empty; its {@code
   *     localhostProfile} is what a Pod's field of that name is to say
   */
  public Optional<JsonObject> status() {
    return otherMembers().getObject("status");
  }

  /**
   * Returns the members that have no typed place here.
   *
   * @return in document order: {@code status}, members of unknown name, and known names whose value
   *     is an explicit null
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  SeccompProfileResource withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("apiVersion", apiVersion().isPresent())
            .add("kind", kind().isPresent())
            .add("metadata", metadata().isPresent())
            .add("spec", spec().isPresent())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Makes the resource of a profile.
   *
   * <p>Everything is taken over that has a place in the resource, numbers that the API server will
   * refuse included: a resource never allows more than its profile because something was left out
   * of a rule.
   *
   * @param name the resource's name, a DNS subdomain
   * @param profile the profile
   * @return the resource in version {@link #API_VERSION}; with a warning for all that has no place
   *     in it or that the operator does not write to nodes, and an error for all that the API
   *     server refuses; located in the profile, save for the name
   */
  public static Converted<SeccompProfileResource> of(String name, SeccompProfile profile) {
    return SeccompProfileResourceConverter.toResource(name, profile);
  }

  /**
   * Makes the profile that the operator writes to nodes for this resource alone.
   *
   * @return the profile, without the rules of a base profile; with a warning for everything that
   *     makes the node's file another than the resource reads; located in the resource
   */
  public Converted<SeccompProfile> toProfile() {
    return SeccompProfileResourceConverter.toProfile(this);
  }

  /**
   * Finds what the API server refuses, by the schema that the operator brings along.
   *
   * @return errors in document order, located in the resource; empty if there are none
   */
  public List<Finding> violations() {
    return SeccompProfileResourceSchema.violations(this);
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder of which every part is optional
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this resource says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds resources; not thread-safe. */
  public static final class Builder extends ImmutableSeccompProfileResource.Builder {
    Builder() {}
  }
}
