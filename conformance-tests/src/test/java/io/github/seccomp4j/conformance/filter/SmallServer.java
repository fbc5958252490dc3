package io.github.seccomp4j.conformance.filter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says hello; or, given the path of a file, prints the number of a port of the loopback interface
 * and serves the file there once.
 */
final class SmallServer {

  private SmallServer() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("hello")) {
      System.out.println("hello");
      return;
    }
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.out.println(server.getLocalPort());
      try (Socket socket = server.accept()) {
        BufferedReader request =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String line = request.readLine();
        while (line != null && !line.isEmpty()) {
          line = request.readLine();
        }
        OutputStream out = socket.getOutputStream();
        out.write("HTTP/1.0 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(Files.readAllBytes(Path.of(arguments[0])));
      }
    }
  }
}
