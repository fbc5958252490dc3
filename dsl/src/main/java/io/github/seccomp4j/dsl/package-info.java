/**
 * Seccomp profiles as fluent sentences.
 *
 * <p>{@link io.github.seccomp4j.dsl.Profiles} is the way in and gives a {@link
 * io.github.seccomp4j.dsl.ProfileDraft}. The verbs of {@link io.github.seccomp4j.dsl.Rules} make
 * its {@link io.github.seccomp4j.dsl.Rule rules} and {@link io.github.seccomp4j.dsl.DefaultAction
 * default action}; {@link io.github.seccomp4j.dsl.Calls} names the system calls that conditions can
 * be put on. Built, a draft is a {@link io.github.seccomp4j.model.SeccompProfile} or a {@link
 * io.github.seccomp4j.model.conditional.ConditionalProfile}; refused, an {@link
 * io.github.seccomp4j.dsl.InvalidProfileException} with every reason.
 *
 * <p>The findings of a draft, by code:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>severity</th><th>meaning</th></tr>
 * <tr><td>absent-name</td><td>warning</td><td>remove or replace found no such name</td></tr>
 * <tr><td>architecture-map</td><td>error</td><td>archMap in a plain profile</td></tr>
 * <tr><td>architecture-not-in-runc</td><td>warning</td><td>runc refuses the token</td></tr>
 * <tr><td>architectures-and-arch-map</td><td>error</td><td>both are there</td></tr>
 * <tr><td>argument-index</td><td>error</td><td>an argument beyond 5</td></tr>
 * <tr><td>argument-not-visible</td><td>warning</td><td>the arguments lie behind a pointer on some
 * architecture</td></tr>
 * <tr><td>argument-order-assumed</td><td>info</td><td>arguments differ between architectures, and
 * none is named</td></tr>
 * <tr><td>argument-order-differs</td><td>error</td><td>arguments differ between the architectures of
 * a plain profile</td></tr>
 * <tr><td>bits-outside-mask</td><td>warning</td><td>wanted bits that are never looked at</td></tr>
 * <tr><td>clone3-not-filtered</td><td>warning</td><td>clone is filtered, clone3 permitted</td></tr>
 * <tr><td>clone3-without-enosys</td><td>info</td><td>clone is filtered, clone3 fails with another
 * error than ENOSYS</td></tr>
 * <tr><td>condition-always-holds</td><td>warning</td><td>such as argument &gt;= 0</td></tr>
 * <tr><td>condition-never-holds</td><td>warning</td><td>such as argument &lt; 0</td></tr>
 * <tr><td>condition-without-effect</td><td>warning</td><td>the same action without conditions covers
 * it</td></tr>
 * <tr><td>conflicting-actions</td><td>error, or warning where a default settles it</td><td>two actions
 * for the same use of a call</td></tr>
 * <tr><td>duplicate-architecture</td><td>info</td><td>named twice</td></tr>
 * <tr><td>duplicate-name</td><td>warning</td><td>named twice in one rule</td></tr>
 * <tr><td>empty-syscall-name</td><td>error</td><td>runc refuses it</td></tr>
 * <tr><td>errno-differs</td><td>error</td><td>a symbol with different numbers on the
 * architectures</td></tr>
 * <tr><td>errno-out-of-range</td><td>error</td><td>a number that is cut or refused</td></tr>
 * <tr><td>errno-without-effect</td><td>warning</td><td>a number on an action without one</td></tr>
 * <tr><td>errno-zero</td><td>warning</td><td>skipping that reports success</td></tr>
 * <tr><td>high-bits-bypass</td><td>warning</td><td>a condition looks at bits that the kernel does not
 * read, and they walk around it</td></tr>
 * <tr><td>host-dependent-rule</td><td>error</td><td>a filter in a plain profile</td></tr>
 * <tr><td>kernel-version-ignored</td><td>info</td><td>only Docker reads minKernel</td></tr>
 * <tr><td>libseccomp-endless-loop, libseccomp-merge-defect, libseccomp-number-not-loaded</td>
 * <td>error</td><td>libseccomp makes no filter of the rules, or a faulty one</td></tr>
 * <tr><td>listener-without-notify</td><td>warning</td><td>nothing is handed to the listener</td></tr>
 * <tr><td>metadata-without-listener</td><td>error</td><td>nobody receives it</td></tr>
 * <tr><td>missing-default-action</td><td>error</td><td>a document without one</td></tr>
 * <tr><td>mixed-byte-order</td><td>error</td><td>big and little endian in one filter</td></tr>
 * <tr><td>multiplexed-argument</td><td>warning</td><td>socketcall or ipc walks around a
 * condition</td></tr>
 * <tr><td>name-and-names</td><td>error</td><td>both are there</td></tr>
 * <tr><td>notify-as-default</td><td>error</td><td>runc refuses it</td></tr>
 * <tr><td>notify-without-listener</td><td>error</td><td>nobody receives the calls</td></tr>
 * <tr><td>notify-write</td><td>error</td><td>runc refuses it</td></tr>
 * <tr><td>overlapping-actions</td><td>warning</td><td>two actions whose conditions can both
 * hold</td></tr>
 * <tr><td>redundant-rule</td><td>warning</td><td>an earlier rule says the same</td></tr>
 * <tr><td>repeated-argument</td><td>error</td><td>two conditions on one argument, which runc reads as
 * "or"</td></tr>
 * <tr><td>rule-without-names</td><td>error</td><td>a rule about nothing</td></tr>
 * <tr><td>rules-not-compared</td><td>warning</td><td>too many rules with conditions</td></tr>
 * <tr><td>same-as-default</td><td>warning</td><td>runtimes drop the rule</td></tr>
 * <tr><td>second-value-ignored</td><td>warning</td><td>only masked conditions have one</td></tr>
 * <tr><td>unknown-action, unknown-architecture, unknown-errno, unknown-flag, unknown-operator</td>
 * <td>error</td><td>a word outside the vocabulary</td></tr>
 * <tr><td>unknown-syscall</td><td>warning</td><td>runtimes skip the name</td></tr>
 * <tr><td>value-exceeds-32-bits</td><td>warning</td><td>compared in 32 bits on some
 * architecture</td></tr>
 * <tr><td>wait-killable-without-notify</td><td>error</td><td>the kernel refuses it</td></tr>
 * </table>
 */
@NullMarked
package io.github.seccomp4j.dsl;

import org.jspecify.annotations.NullMarked;
