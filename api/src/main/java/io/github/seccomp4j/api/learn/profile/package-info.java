/**
 * From what was seen to be called to a profile, and from new logs to what is wrong with a profile.
 *
 * <p>A piece of {@link io.github.seccomp4j.api.learn.profile.Evidence} is what one log showed.
 * {@link io.github.seccomp4j.api.learn.profile.ProfileLearner} makes a {@link
 * io.github.seccomp4j.api.learn.profile.LearnedProfile} of it, as {@link
 * io.github.seccomp4j.api.learn.profile.LearningOptions} say, with the reason for every call of
 * every rule. {@link io.github.seccomp4j.api.learn.profile.Coverage} says how much was likely not
 * seen yet, and {@link io.github.seccomp4j.api.learn.profile.Drift} holds new evidence against a
 * profile that is in use.
 */
@NullMarked
package io.github.seccomp4j.api.learn.profile;

import org.jspecify.annotations.NullMarked;
