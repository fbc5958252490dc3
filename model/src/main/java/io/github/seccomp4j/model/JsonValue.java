package io.github.seccomp4j.model;

/**
 * Any JSON value, kept exactly: what a document holds beyond the members this library types.
 *
 * <p>Values are immutable and equal by content. An object keeps its members in order and a number
 * keeps its digits, so that what was not understood is written back unchanged.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {}
