package io.github.seccomp4j.model.syscall;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole of {@code architectures.txt}. */
final class ArchitectureInfos {

  private static final int CANCELLED = -1;

  private final List<ArchitectureInfo> all;
  private final Map<String, ArchitectureInfo> byToken;

  ArchitectureInfos(TableFile file) {
    List<ArchitectureInfo> infos = new ArrayList<>();
    Map<String, ArchitectureInfo> map = new HashMap<>();
    for (List<String> words : file.rows()) {
      ArchitectureInfo info = new ArchitectureInfo(words);
      infos.add(info);
      map.put(info.architecture().token(), info);
    }
    this.all = List.copyOf(infos);
    this.byToken = Map.copyOf(map);
  }

  static ArchitectureInfos loaded() {
    return Holder.INFOS;
  }

  List<ArchitectureInfo> all() {
    return all;
  }

  Optional<ArchitectureInfo> of(Architecture architecture) {
    return Optional.ofNullable(byToken.get(architecture.token()));
  }

  Optional<ArchitectureInfo> ofCall(int auditArch, int nr) {
    ArchitectureInfo found = null;
    for (ArchitectureInfo info : all) {
      if (info.auditArch() == auditArch) {
        // Only x32 adds a bit of its own to numbers under a value it shares.
        boolean isX32 = info.architecture().equals(Architecture.X32);
        boolean carriesBit = nr != CANCELLED && (nr & info.syscallOffset()) != 0;
        if (isX32 ? carriesBit : found == null) {
          found = info;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static final class Holder {
    static final ArchitectureInfos INFOS =
        new ArchitectureInfos(TableFile.load("architectures.txt"));
  }
}
