// java Follow.java URL TOKEN_FILE OUT: every batch of events that are ours to hear into OUT, one line each; may be killed any time.
import java.net.URI;
import java.net.http.*;
import java.nio.file.*;
import java.util.regex.*;

class Follow {
  static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([\\w-]+)\"");
  static final String QUERY = "subscription ($after: Cursor) { events(after: $after) { cursor events {"
      + " cursor name version key keySeq sector area businessDay recordedAt erased data } } }";

  static String lastCursor(Path out) throws Exception {
    String text = Files.exists(out) ? Files.readString(out) : "";
    String whole = text.substring(0, text.lastIndexOf('\n') + 1); // a line that a kill left unfinished does not count
    if (!whole.equals(text)) Files.writeString(out, whole);
    Matcher last = CURSOR.matcher(whole.isBlank() ? "" : whole.substring(whole.stripTrailing().lastIndexOf('\n') + 1));
    return last.find() ? "\"" + last.group(1) + "\"" : "null";
  }

  public static void main(String[] given) throws Exception {
    Path token = Path.of(given[1]), out = Path.of(given[2]);
    for (HttpClient http = HttpClient.newHttpClient(); ; Thread.sleep(1_000)) {
      String body = "{\"query\":\"" + QUERY + "\",\"variables\":{\"after\":" + lastCursor(out) + "}}";
      HttpRequest request = HttpRequest.newBuilder(URI.create(given[0] + "/graphql/stream"))
          .headers("content-type", "application/json", "authorization", "Bearer " + Files.readString(token).strip())
          .POST(HttpRequest.BodyPublishers.ofString(body)).build();
      try (var lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
        for (var next = lines.iterator(); next.hasNext(); ) {
          String line = next.next();
          boolean refused = line.contains("\"errors\":[");
          if (refused) System.err.println(line);
          // Trying again does not help.
          if (refused && (line.contains("\"FORBIDDEN\"") || line.contains("\"CURSOR_AHEAD\""))) System.exit(1);
          // Batches with events, and where a restored service goes on; a library of JSON reads them.
          if (line.startsWith("data: {") && (line.contains("\"name\":") || line.contains("\"EPOCH_ENDED\"")))
            Files.writeString(out, line.substring(6) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
      } catch (java.io.IOException | java.io.UncheckedIOException fault) {
        System.err.println(fault);
      }
    }
  }
}
