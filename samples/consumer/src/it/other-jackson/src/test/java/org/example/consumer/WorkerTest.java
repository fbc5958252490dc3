package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerTest {

  @Test
  void profilesAreWrittenAndRead() {
    assertEquals(
        """
        {"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,"architectures":["SCMP_ARCH_X86_64"],\
        "syscalls":[{"names":["read","write","exit_group"],"action":"SCMP_ACT_ALLOW"},\
        {"names":["clone"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":2114060288,\
        "valueTwo":0,"op":"SCMP_CMP_MASKED_EQ"}]},\
        {"names":["clone3"],"action":"SCMP_ACT_ERRNO","errnoRet":38}]}
        """,
        ProfileJson.writeCompact(Worker.profile()));
    assertEquals(Worker.profile(), ProfileJson.read(ProfileJson.write(Worker.profile())));
    assertEquals(Worker.profile(), ProfileYaml.read(ProfileYaml.write(Worker.profile())));
  }

  @Test
  void manifestsAreWrittenAndRead() {
    assertEquals(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: worker
        spec:
          containers:
          - name: worker
            image: example.org/worker:1
          securityContext:
            runAsNonRoot: true
            seccompProfile:
              type: Localhost
              localhostProfile: profiles/worker.json
        """,
        Manifests.toYaml(Worker.pod()));
    assertEquals(List.of(Worker.pod()), Manifests.read(Manifests.toYaml(Worker.pod())));
  }
}
