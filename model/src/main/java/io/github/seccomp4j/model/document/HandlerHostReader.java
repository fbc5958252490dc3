package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.HandlerHost;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the hosts that the handlers of one container connect to. */
final class HandlerHostReader {

  private static final List<String> HANDLERS =
      List.of(
          "livenessProbe",
          "readinessProbe",
          "startupProbe",
          "lifecycle/postStart",
          "lifecycle/preStop");
  private static final List<String> ACTIONS = List.of("httpGet", "tcpSocket");
  private static final TypeMembers ACTION_NAMES = TypeMembers.exactly("httpGet", "tcpSocket");
  private static final TypeMembers HOOKS = TypeMembers.exactly("postStart", "preStop");
  private static final TypeMembers HOST = TypeMembers.exactly("host");
  private static final int FIRST_HOOK = 3;

  private final ValueReader in;
  // By handler and action, so that the order of members does not matter; null if there is none.
  private String @Nullable [] @Nullable [] found;

  HandlerHostReader(ValueReader in) {
    this.in = in;
  }

  void readProbe(String name) {
    readHandler(HANDLERS.indexOf(name));
  }

  void readLifecycle() {
    forget(FIRST_HOOK);
    forget(FIRST_HOOK + 1);
    if (!in.startObject()) {
      return;
    }
    int hook = in.nextMember(HOOKS);
    while (hook != ValueReader.OVER) {
      if (hook == TypeMembers.UNKNOWN) {
        in.skip();
      } else {
        readHandler(FIRST_HOOK + hook);
      }
      hook = in.nextMember(HOOKS);
    }
  }

  private void readHandler(int handler) {
    forget(handler);
    if (in.event() == DocumentEvent.NULL || !in.startObject()) {
      return;
    }
    int action = in.nextMember(ACTION_NAMES);
    while (action != ValueReader.OVER) {
      if (action == TypeMembers.UNKNOWN) {
        in.skip();
      } else {
        keep(handler, action, readHost());
      }
      action = in.nextMember(ACTION_NAMES);
    }
  }

  private String readHost() {
    String host = "";
    if (in.event() == DocumentEvent.NULL || !in.startObject()) {
      return host;
    }
    int member = in.nextMember(HOST);
    while (member != ValueReader.OVER) {
      if (member == TypeMembers.UNKNOWN) {
        in.skip();
      } else {
        host = in.event() == DocumentEvent.NULL ? "" : in.string();
      }
      member = in.nextMember(HOST);
    }
    return host;
  }

  private void forget(int handler) {
    if (found != null) {
      found[handler] = null;
    }
  }

  private void keep(int handler, int action, String host) {
    if (found == null) {
      if (host.isEmpty()) {
        return;
      }
      found = new String @Nullable [HANDLERS.size()] @Nullable [];
    }
    String[] hosts = found[handler];
    if (hosts == null) {
      hosts = new String[] {"", ""};
      found[handler] = hosts;
    }
    hosts[action] = host;
  }

  List<HandlerHost> hosts() {
    if (found == null) {
      return List.of();
    }
    List<HandlerHost> hosts = new ArrayList<>();
    for (int handler = 0; handler < found.length; handler++) {
      String[] ofHandler = found[handler];
      for (int action = 0; ofHandler != null && action < ofHandler.length; action++) {
        if (!ofHandler[action].isEmpty()) {
          hosts.add(
              new HandlerHost(
                  "/" + HANDLERS.get(handler) + "/" + ACTIONS.get(action) + "/host",
                  ofHandler[action]));
        }
      }
    }
    return hosts;
  }
}
