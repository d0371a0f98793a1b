// java Answer.java URL TOKEN_FILE ANSWERS: gives every command in ANSWERS, one a line, once; may be killed and run again.
import java.net.URI;
import java.net.http.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.regex.*;

class Answer {
  static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
  static final Pattern TRY_AGAIN =
      Pattern.compile("UNAUTHENTICATED|STOPPING|DATABASE_BUSY|IDENTITY_UNAVAILABLE|INTERNAL_SERVER_ERROR|NO_ANSWER");
  static final HttpClient HTTP = HttpClient.newHttpClient();

  static String give(String url, Path token, String body) throws Exception {
    String code = "";
    for (int seconds = 1; seconds <= 64; seconds *= 2) { // the same request under the same key: nothing is done twice
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/graphql")).timeout(Duration.ofMinutes(1))
          .headers("content-type", "application/json", "authorization", "Bearer " + Files.readString(token).strip())
          .POST(HttpRequest.BodyPublishers.ofString(body)).build();
      try {
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher refused = CODE.matcher(answer);
        boolean isTaken = answer.startsWith("{\"data\":{"); // else a refusal, or a proxy's page
        code = isTaken ? "OK" : refused.find() ? refused.group(1) : "NO_ANSWER";
        if (!TRY_AGAIN.matcher(code).matches()) return code;
      } catch (java.io.IOException fault) {
        code = fault.toString(); // nobody knows whether it was taken
      }
      Thread.sleep(seconds * 1_000);
    }
    return code;
  }

  public static void main(String[] given) throws Exception {
    boolean all = true;
    for (String line : Files.readAllLines(Path.of(given[2]))) {
      if (line.isBlank()) continue;
      String code = give(given[0], Path.of(given[1]), line);
      System.out.println(code);
      all &= code.equals("OK");
    }
    System.exit(all ? 0 : 1);
  }
}
