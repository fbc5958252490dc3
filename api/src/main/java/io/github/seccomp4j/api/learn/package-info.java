/**
 * What was seen to be called, and by whom.
 *
 * <p>Readers of logs ({@code io.github.seccomp4j.api.learn.log}) give a {@link
 * io.github.seccomp4j.api.learn.LogReading}: {@link io.github.seccomp4j.api.learn.Observations}
 * beside an account of what could not be read or was lost. Observations hold for every {@link
 * io.github.seccomp4j.api.learn.Subject} and every {@link
 * io.github.seccomp4j.api.learn.ObservedCall} one {@link
 * io.github.seccomp4j.api.learn.CallObservation}; they are merged in any order and carried as JSON,
 * so that the logs of many machines can be read where they are.
 */
@NullMarked
package io.github.seccomp4j.api.learn;

import org.jspecify.annotations.NullMarked;
