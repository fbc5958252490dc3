package io.github.seccomp4j.model.kubernetes;

/**
 * A port that a container opens.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 ContainerPort.
 *
 * @param containerPort the port in the container's network; signed 32-bit as written, 0 if absent
 * @param hostPort the port of the node it is reached by; signed 32-bit as written, 0 if absent
 */
public record ContainerPort(int containerPort, int hostPort) {}
