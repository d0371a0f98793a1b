"""python3 follow.py URL TOKEN_FILE OUT: every event that is ours to hear into OUT, one line each; may be killed any time."""
import http.client, json, sys, time, urllib.request

url, token_file, out = sys.argv[1:4]
QUERY = """subscription ($after: Cursor) { events(after: $after) { events {
  cursor name version key keySeq sector area businessDay recordedAt erased data } } }"""

def last_cursor():
    with open(out, "ab+") as file:
        file.seek(0)
        whole = file.read().rpartition(b"\n")[0]  # a line that a kill left unfinished does not count
        file.truncate(len(whole) + 1 if whole else 0)
    return json.loads(whole.splitlines()[-1])["cursor"] if whole else None

def follow(after):
    body = json.dumps({"query": QUERY, "variables": {"after": after}}).encode()
    token = open(token_file).read().strip()  # renewed by its issuer's client
    headers = {"content-type": "application/json", "authorization": "Bearer " + token}
    with urllib.request.urlopen(urllib.request.Request(url + "/graphql/stream", body, headers), timeout=60) as answer:
        for line in answer:
            if not line.startswith(b"data: {"):
                continue
            message = json.loads(line[6:])
            lines = (message.get("data") or {}).get("events", {}).get("events", [])
            for error in message.get("errors", []):
                code = error["extensions"]["code"]
                print(code, file=sys.stderr)
                if code in ("FORBIDDEN", "CURSOR_AHEAD"):  # trying again does not help
                    sys.exit(1)
                if code == "EPOCH_ENDED":  # the service was restored: go on from there
                    lines = [{"cursor": error["extensions"]["details"]["cursor"], "restored": True}]
            with open(out, "a", encoding="utf-8") as file:
                file.writelines(json.dumps(event, ensure_ascii=False) + "\n" for event in lines)

while True:
    try:
        follow(last_cursor())
    except (OSError, http.client.HTTPException) as fault:
        print(fault, file=sys.stderr)
    time.sleep(1)
