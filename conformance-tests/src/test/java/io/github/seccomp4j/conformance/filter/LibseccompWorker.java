package io.github.seccomp4j.conformance.filter;

import com.sun.jna.Pointer;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * Asks libseccomp in a process of its own, which may be killed when libseccomp does not come back.
 *
 * <p>Answers each line with a line: {@code version}; {@code resolve TOKEN} with the numbers of all
 * names on an architecture; or a profile in JSON with {@code ok} and the bytes of its program, or
 * {@code refused} and a reason.
 */
final class LibseccompWorker {

  private final Libseccomp library;
  private final FilterExport filters;

  private LibseccompWorker() {
    library = Libseccomp.load();
    filters = new FilterExport(library, CFiles.load());
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LibseccompWorker worker;
    try {
      worker = new LibseccompWorker();
    } catch (UnsatisfiedLinkError e) {
      out.println("missing " + String.valueOf(e.getMessage()).replace('\n', ' '));
      return;
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    while (line != null) {
      out.println(worker.answer(line));
      line = in.readLine();
    }
  }

  private String answer(String line) {
    if (line.equals("version")) {
      Pointer version = library.seccomp_version();
      return version.getInt(0) + "." + version.getInt(4) + "." + version.getInt(8);
    }
    if (line.startsWith("resolve ")) {
      int token = Integer.parseInt(line.substring("resolve ".length()));
      StringJoiner numbers = new StringJoiner(" ");
      for (String name : SyscallNames.all()) {
        numbers.add(Integer.toString(library.seccomp_syscall_resolve_name_arch(token, name)));
      }
      return numbers.toString();
    }
    try {
      return "ok " + HexFormat.of().formatHex(filters.export(ProfileJson.read(line)));
    } catch (FilterExport.RefusedException e) {
      return "refused " + e.getMessage();
    }
  }
}
